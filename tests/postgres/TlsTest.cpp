// TLS with a real server and certificates made on the spot: each URL is tried by us and by the real
// node-postgres, and both must get in, with or without TLS, or both be refused; then by its message, one
// sentence and what to do.
#include "postgres/ConnectionSettings.h"
#include "postgres/RunNode.h"
#include "support/TestServer.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace raingauge::postgres {
namespace {

using base::ErrorCode;

struct TlsCase
{
    QString query = {};    ///< of the URL; %1 is the folder of the certificates
    QString expected = {}; ///< "tls", "plain", "refused"
    QString hint = {};     ///< a part of it, when refused
    ErrorCode code = ErrorCode::DatabaseUnreachable;
};

class Tls : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        test::letServerUserPass(s_folder->path());
        s_database = std::make_unique<ConnectionSettings>(test::newDatabase());
        makeAuthority(u"ca"_s);
        makeAuthority(u"other-ca"_s);
        const auto here = u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s;
        makeCertificate(u"proper"_s, here, 2);
        makeCertificate(u"expired"_s, here, -1);
        makeCertificate(u"elsewhere"_s, u"subjectAltName=DNS:elsewhere.example"_s, 2);
        makeCertificate(u"client"_s, u"subjectAltName=DNS:client"_s, 2);
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, here,
                            u"-days"_s, u"2"_s, u"-keyout"_s, file(u"self-signed.key"_s), u"-out"_s,
                            file(u"self-signed.pem"_s)} +
                newKey());
        s_hba = ask(u"show hba_file"_s);
        s_hbaText = test::readFile(s_hba);
    }

    /// The program's other tests find the server as it was.
    static void TearDownTestSuite()
    {
        test::writeFile(s_hba, s_hbaText);
        for (const auto *setting : {"ssl", "ssl_cert_file", "ssl_key_file", "ssl_ca_file"})
            ask(u"alter system reset %1"_s.arg(QLatin1String(setting)));
        reload();
        s_database.reset();
        s_folder.reset();
    }

    static QString file(const QString &name) { return s_folder->filePath(name); }

    /// By the socket, which no rule and no certificate of a test closes.
    static QString ask(const QString &sql)
    {
        auto settings = *s_database;
        settings.host = test::testServer().socketDirectory;
        return test::query(*test::openSession(settings), sql);
    }

    static QStringList newKey()
    {
        return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        ASSERT_TRUE(process.waitForFinished() && process.exitCode() == 0) << process.readAll().toStdString();
    }

    static void makeAuthority(const QString &name)
    {
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=Test authority "_s + name, u"-days"_s,
                            u"2"_s, u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s)} +
                newKey());
    }

    /// Signed by "ca".
    static void makeCertificate(const QString &name, const QString &extension, int days)
    {
        const auto request = file(name + u".csr"_s);
        openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + name, u"-addext"_s, extension,
                            u"-keyout"_s, file(name + u".key"_s), u"-out"_s, request} +
                newKey());
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, file(u"ca.pem"_s), u"-CAkey"_s,
                 file(u"ca.key"_s), u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s,
                 QString::number(days), u"-out"_s, file(name + u".pem"_s)});
    }

    /// Makes the server read its settings again, and waits until new connections are taken by the new ones.
    static void reload()
    {
        const auto before = ask(u"select pg_conf_load_time()"_s);
        ask(u"select pg_reload_conf()"_s);
        while (ask(u"select pg_conf_load_time() > '%1'"_s.arg(before)) != u"t")
            ;
    }

    /// Lets the server show this certificate, or none; `rules` of pg_hba.conf are for TCP.
    static void serve(const QString &certificate,
                      const QByteArray &rules = "host all all 127.0.0.1/32 scram-sha-256\n")
    {
        if (!certificate.isEmpty()) {
            const auto key = QFile::encodeName(file(certificate + u".key"_s));
            struct stat owner = {};
            ASSERT_EQ(stat(QFile::encodeName(s_hba).constData(), &owner), 0);
            ASSERT_EQ(chown(key.constData(), owner.st_uid, owner.st_gid), 0);
            ask(u"alter system set ssl_cert_file = '%1'"_s.arg(file(certificate + u".pem"_s)));
            ask(u"alter system set ssl_key_file = '%1'"_s.arg(file(certificate + u".key"_s)));
            ask(u"alter system set ssl_ca_file = '%1'"_s.arg(file(u"ca.pem"_s)));
        }
        ask(u"alter system set ssl = %1"_s.arg(certificate.isEmpty() ? u"off"_s : u"on"_s));
        test::writeFile(s_hba, "local all all trust\n" + rules);
        reload();
    }

    static base::Result<QString> connect(const base::Result<ConnectionSettings> &settings)
    {
        if (!settings)
            return settings.failure();
        const auto session = Session::open(*settings, {}, {});
        if (!session)
            return session.failure();
        const auto isEncrypted =
            test::query(**session, u"select ssl from pg_stat_ssl where pid = pg_backend_pid()"_s) == u"t";
        return isEncrypted ? u"tls"_s : u"plain"_s;
    }

    static void expectSame(const std::vector<TlsCase> &cases)
    {
        base::Json rows = base::Json::array();
        for (const auto &row : cases)
            rows.push_back({{"url", base::toJson(url(row))}});
        const auto theirs = runNode(u"pgConnect.mjs"_s, rows);
        ASSERT_EQ(theirs.size(), cases.size());
        for (size_t i = 0; i < cases.size(); ++i)
            expectSame(cases[i], base::toQString(theirs[i]));
    }

    static QString url(const TlsCase &row)
    {
        return test::databaseUrl(*s_database) +
               (row.query.contains(u"%1") ? row.query.arg(s_folder->path()) : row.query);
    }

    static void expectSame(const TlsCase &row, const QString &theirs)
    {
        const auto what = row.query.toStdString() + ", pg says: " + theirs.toStdString();
        const auto ours = connect(parseConnectionUrl(url(row)));
        EXPECT_EQ(theirs.section(u':', 0, 0).toStdString(), row.expected.toStdString()) << what;
        EXPECT_EQ(ours.value_or(u"refused"_s).toStdString(), row.expected.toStdString()) << what;
        if (ours)
            return;
        const auto said =
            base::fullMessage(ours.error()).toStdString() + "\n" + ours.error().hint.toStdString();
        EXPECT_EQ(ours.error().code, row.code) << what << "; " << said;
        EXPECT_TRUE(ours.error().message.contains(displayName(*s_database))) << said;
        EXPECT_TRUE(ours.error().hint.contains(row.hint)) << what << "; " << said;
        EXPECT_FALSE(QString::fromStdString(said).contains(s_database->password)) << said;
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<ConnectionSettings> s_database;
    static inline QString s_hba;
    static inline QByteArray s_hbaText;
};

TEST_F(Tls, aServerWithoutIt)
{
    serve({});
    expectSame({{{}, u"plain"_s},
                {u"?sslmode=disable"_s, u"plain"_s},
                {u"?sslmode=no-verify"_s, u"refused"_s, u"The server has no TLS"_s},
                {u"?sslmode=require"_s, u"refused"_s, u"The server has no TLS"_s},
                {u"?uselibpqcompat=true&sslmode=prefer"_s, u"refused"_s, u"The server has no TLS"_s},
                {u"?ssl=true"_s, u"refused"_s, u"take sslmode and ssl out of the URL"_s},
                {u"?sslrootcert=%1/ca.pem"_s, u"refused"_s, u"The server has no TLS"_s}});
}

TEST_F(Tls, aSelfSignedCertificate)
{
    serve(u"self-signed"_s);
    const auto hint = u"self-signed"_s;
    expectSame({{{}, u"plain"_s},
                {u"?sslmode=no-verify"_s, u"tls"_s},
                {u"?ssl=no-verify"_s, u"tls"_s},
                {u"?uselibpqcompat=true&sslmode=prefer"_s, u"tls"_s},
                {u"?uselibpqcompat=true&sslmode=require"_s, u"tls"_s},
                {u"?sslmode=no-verify&sslrootcert=%1/ca.pem"_s, u"tls"_s},
                {u"?sslmode=allow"_s, u"refused"_s, hint},
                {u"?sslmode=prefer"_s, u"refused"_s, hint},
                {u"?sslmode=require"_s, u"refused"_s, hint},
                {u"?sslmode=verify-full"_s, u"refused"_s, hint},
                {u"?ssl=true"_s, u"refused"_s, hint},
                {u"?sslrootcert=%1/ca.pem"_s, u"refused"_s, hint},
                {u"?sslrootcert=%1/self-signed.pem"_s, u"tls"_s}});
}

TEST_F(Tls, aProperCertificate)
{
    serve(u"proper"_s);
    expectSame(
        {{u"?sslrootcert=%1/ca.pem"_s, u"tls"_s},
         {u"?sslmode=require&sslrootcert=%1/ca.pem"_s, u"tls"_s},
         {u"?sslmode=verify-full&sslrootcert=%1/ca.pem"_s, u"tls"_s},
         {u"?uselibpqcompat=true&sslmode=verify-ca&sslrootcert=%1/ca.pem"_s, u"tls"_s},
         {u"?sslmode=disable&sslrootcert=%1/ca.pem"_s, u"plain"_s},
         {u"?sslmode=verify-full"_s, u"refused"_s, u"name the authority's file with sslrootcert"_s},
         {u"?sslrootcert=%1/other-ca.pem"_s, u"refused"_s, u"an authority that this machine does not know"_s},
         {u"?uselibpqcompat=true&sslmode=require&sslrootcert=%1/other-ca.pem"_s, u"refused"_s,
          u"sslmode=no-verify"_s}});
}

TEST_F(Tls, aCertificateOfAnotherNameOrTime)
{
    serve(u"elsewhere"_s);
    expectSame({{u"?sslrootcert=%1/ca.pem"_s, u"refused"_s, u"a name that the certificate holds"_s},
                {u"?uselibpqcompat=true&sslmode=verify-ca&sslrootcert=%1/ca.pem"_s, u"tls"_s},
                {u"?uselibpqcompat=true&sslmode=require&sslrootcert=%1/ca.pem"_s, u"tls"_s}});
    serve(u"expired"_s);
    expectSame(
        {{u"?sslrootcert=%1/ca.pem"_s, u"refused"_s, u"expired"_s}, {u"?sslmode=no-verify"_s, u"tls"_s}});
}

TEST_F(Tls, aServerThatTakesNothingElse)
{
    serve(u"proper"_s, "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    expectSame({{{}, u"refused"_s, u"add sslmode=require"_s, ErrorCode::AuthFailed},
                {u"?sslmode=disable"_s, u"refused"_s, u"only over TLS"_s, ErrorCode::AuthFailed},
                {u"?sslmode=no-verify"_s, u"tls"_s}});
    serve(u"proper"_s, "hostnossl all all 127.0.0.1/32 scram-sha-256\n");
    expectSame(
        {{{}, u"plain"_s},
         {u"?sslmode=no-verify"_s, u"refused"_s, u"no line for role \"postgres\""_s, ErrorCode::AuthFailed}});
}

TEST_F(Tls, aServerThatWantsAClientCertificate)
{
    serve(u"proper"_s, "hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-ca\n");
    expectSame({{u"?sslrootcert=%1/ca.pem&sslcert=%1/client.pem&sslkey=%1/client.key"_s, u"tls"_s},
                {u"?sslrootcert=%1/ca.pem"_s, u"refused"_s, u"sslcert and sslkey"_s, ErrorCode::AuthFailed}});
}

/// dbCredentials as fields, certificates as text.
TEST_F(Tls, fieldsWithCertificatesInThem)
{
    serve(u"proper"_s, "hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-ca\n");
    const auto text = [](const char *name) {
        return QString::fromUtf8(test::readFile(file(QLatin1String(name))));
    };
    project::Config config;
    auto &credentials = config.credentials;
    credentials = {.host = s_database->host,
                   .port = s_database->port,
                   .user = s_database->user,
                   .password = s_database->password,
                   .database = s_database->database};
    credentials.ssl = project::SslMode::VerifyFull;
    credentials.sslCa = text("ca.pem");
    credentials.sslCert = text("client.pem");
    credentials.sslKey = text("client.key");
    const base::Json theirs = {{"host", base::toJson(s_database->host)},
                               {"port", s_database->port},
                               {"user", base::toJson(s_database->user)},
                               {"password", base::toJson(s_database->password)},
                               {"database", base::toJson(s_database->database)}};
    auto whole = theirs;
    whole["ssl"] = {{"ca", base::toJson(credentials.sslCa)},
                    {"cert", base::toJson(credentials.sslCert)},
                    {"key", base::toJson(credentials.sslKey)}};
    // Without `ssl`, drizzle-kit asks for TLS with a verified certificate; we do so beyond this machine.
    const auto answers = runNode(u"pgConnect.mjs"_s, {{{"fields", whole}}, {{"fields", theirs}}});
    EXPECT_EQ(answers[0], "tls");
    EXPECT_TRUE(base::toQString(answers[1]).startsWith(u"refused: "_s)) << answers[1];
    const auto ours = connect(connectionSettings(config));
    EXPECT_EQ(ours.value_or(u"refused"_s), u"tls"_s) << (ours ? "" : ours.error().message.toStdString());
}

} // namespace
} // namespace raingauge::postgres
