// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace moai::test {

/// A language that nobody speaks: English with accents, each text 40 % longer, to see what a
/// translation would do to the layout. Places to fill in and code stay.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

[[nodiscard]] QString pseudo(const QString &text);

} // namespace moai::test
