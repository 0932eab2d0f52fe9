// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

namespace moai {

/// What can stand at one place of a command line.
enum class ValueKind {
    Text,   ///< anything; nobody can guess it
    Line,   ///< a line of the command language
    Choice, ///< one of `words`, nothing else
    File,   ///< whose name ends in `suffix`, where there is one
    Folder,
    Project,     ///< its name
    Service,     ///< its name
    Discussion,  ///< its number
    Chat,        ///< its number
    Participant, ///< `@` and the handle
};

/// What an argument, or an option's value, may be. The shells' completions and the manual page are
/// made from it; reading a command line takes no notice of it.
struct CommandValue {
    ValueKind kind = ValueKind::Text;
    QStringList words = {}; ///< may stand here, too, e.g. `new` instead of a discussion
    QString suffix = {};
};

/// An argument that is no option, by the name it has in the synopsis.
struct FormArgument {
    QString name;
    CommandValue value = {};
};

/// An option with what its value may be.
struct FormOption : QCommandLineOption {
    FormOption(const QString &name, const QString &description, const QString &valueName = {},
               const CommandValue &what = {})
        : FormOption(QStringList{name}, description, valueName, what)
    {
    }
    FormOption(const QStringList &names, const QString &description, const QString &valueName = {},
               const CommandValue &what = {})
        : QCommandLineOption(names, description, valueName), value(what)
    {
    }

    CommandValue value;
};

} // namespace moai
