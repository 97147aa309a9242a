// Runs a script of this folder with Node.js and the real tools' node_modules: JSON in, JSON out.
#pragma once

#include "base/Json.h"
#include "support/TestPaths.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace raingauge::postgres {

/// The script's answer; fails the running test when it has none.
inline base::Json runNode(const QString &script, const base::Json &input)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {test::sourcePath(QStringLiteral("tests/postgres/") + script), test::oracleModules()});
    node.write(QByteArray::fromStdString(input.dump()));
    node.closeWriteChannel();
    EXPECT_TRUE(node.waitForFinished(60'000)) << script.toStdString();
    const auto answer = base::parseJson(node.readAllStandardOutput(), script);
    EXPECT_TRUE(answer) << script.toStdString();
    return answer.value_or(base::Json::array());
}

} // namespace raingauge::postgres
