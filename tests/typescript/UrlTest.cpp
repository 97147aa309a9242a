// URL in configs, as Node.js 20 has it: connection strings taken apart and put together again.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

struct UrlCase
{
    const char *text;
    const char *changes; ///< to `u`
    const char *href;    ///< in Node.js 20
};

TEST(Urls, AreChangedAsInNode)
{
    const std::vector<UrlCase> cases{
        UrlCase{"postgres://u:p@h:5432/db?x=1#f", "", "postgres://u:p@h:5432/db?x=1#f"},
        UrlCase{"postgres://h/d", "u.username='a b@c'; u.password='p@ss/w:%'",
                "postgres://a%20b%40c:p%40ss%2Fw%3A%@h/d"},
        UrlCase{"postgres://u:p^|[]@h/{}", "", "postgres://u:p%5E%7C%5B%5D@h/%7B%7D"},
        UrlCase{"postgres://u:p@ss w@h/a b?q=a b", "", "postgres://u:p%40ss%20w@h/a%20b?q=a%20b"},
        UrlCase{"postgres://u:p@h:5432/d", "u.port=6432", "postgres://u:p@h:6432/d"},
        UrlCase{"postgres://u:p@h:5432/d", "u.port='x'; u.port='99999'", "postgres://u:p@h:5432/d"},
        UrlCase{"postgres://u:p@h:5432/d", "u.port=''", "postgres://u:p@h/d"},
        UrlCase{"postgres://h/d", "u.hostname='n'; u.pathname='other db'", "postgres://n/other%20db"},
        UrlCase{"postgres://h:1/d", "u.host='n:2'", "postgres://n:2/d"},
        UrlCase{"postgres://h/d", "u.pathname=''", "postgres://h"},
        UrlCase{"postgres://h/d?a=1", "u.search='?b=2&c=ü'; u.searchParams.set('d','x y&z')",
                "postgres://h/d?b=2&c=%C3%BC&d=x+y%26z"},
        UrlCase{"postgres://h/d?a=1&b=2", "u.searchParams.delete('a'); u.searchParams.append('b','3')",
                "postgres://h/d?b=2&b=3"},
        UrlCase{"postgres://h/d?a=1", "u.search=''", "postgres://h/d"},
        UrlCase{"postgres://h/d", "u.protocol='postgresql'; u.protocol='https'", "postgresql://h/d"},
        UrlCase{"postgres:///d", "u.username='u'; u.password='p'; u.port='1'", "postgres:///d"},
        UrlCase{"http://EXAMPLE.com:80/a/../b", "", "http://example.com/b"},
        UrlCase{"https://h/d", "u.protocol='http:'; u.hash='x y'", "http://h/d#x%20y"},
        UrlCase{"postgres://h:99999/d", "", "ERR_INVALID_URL"},
        UrlCase{"nonsense", "", "ERR_INVALID_URL"}};
    QByteArray code = "const hrefs: string[] = [];\nlet u: URL;\n";
    for (const auto &[text, changes, href] : cases)
        code += QByteArray("try { u = new URL(\"") + text + "\"); " + changes +
                "; hrefs.push(u.href); } catch (error: any) { hrefs.push(error.code); }\n";
    const ProjectFolder folder;
    folder.write(QStringLiteral("drizzle.config.ts"),
                 code + "export default { dialect: 'postgresql', schema: hrefs };\n");
    const auto config = folder.config();
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    ASSERT_EQ(config->schema.size(), cases.size());
    for (size_t i = 0; i < cases.size(); ++i)
        EXPECT_EQ(config->schema[i].toStdString(), cases[i].href) << cases[i].text << ' ' << cases[i].changes;
}

} // namespace
} // namespace raingauge::typescript
