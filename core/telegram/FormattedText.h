// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace moai {

/// A piece of a text that is shown in another way. Offsets and lengths count UTF-16 units, as
/// Telegram's do (https://core.telegram.org/bots/api#messageentity).
struct TextEntity {
    enum class Kind { Bold, Italic, Underline, Strikethrough, Code, Pre, Link, Quote };
    Kind kind = Kind::Bold;
    qsizetype offset = 0;
    qsizetype length = 0;
    QString detail = {}; ///< a link's address, the language of a Pre; may be empty

    bool operator==(const TextEntity &) const = default;
};

/// Telegram's names: `bold italic underline strikethrough code pre text_link blockquote`.
[[nodiscard]] QString toName(TextEntity::Kind kind);
[[nodiscard]] std::optional<TextEntity::Kind> textEntityKindFromName(QStringView name);

/// Text as Telegram shows it; its entities by offset, outer ones first.
struct FormattedText {
    QString text;
    QList<TextEntity> entities = {};

    bool operator==(const FormattedText &) const = default;
};

// What Telegram takes.
inline constexpr qsizetype kLongestMessage = 4096; ///< of a message's text, in UTF-16 units
inline constexpr qsizetype kLongestCaption = 1024; ///< of a document's caption, in UTF-16 units
inline constexpr qsizetype kMostEntities = 100;    ///< more are dropped by the server

} // namespace moai
