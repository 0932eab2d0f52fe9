// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace moai {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

// Warm stone greys with one lagoon green as accent. The seats are twelve OKLCH hues in two
// alternating lightnesses, ordered so that neighbours at the table are far apart in hue.

const Theme &lightTheme()
{
    static const Theme light{
        .dark = false,
        .window = rgb(0xfbfaf8),
        .surface = rgb(0xf3f1ed),
        .raised = rgb(0xe9e6e0),
        .text = rgb(0x23211e),
        .muted = rgb(0x625d55),
        .faint = rgb(0xddd9d1),
        .accent = rgb(0x0e6668),
        .onAccent = rgb(0xffffff),
        .selection = rgb(0xcfe5e2),
        .success = rgb(0x2a6e3f),
        .warning = rgb(0x855200),
        .danger = rgb(0xae3128),
        .codeSurface = rgb(0xf3f1ed),
        .quoteBar = rgb(0xc6c0b5),
        .code = {.keyword = rgb(0x773b84),
                 .string = rgb(0x37652d),
                 .number = rgb(0x8b3f03),
                 .comment = rgb(0x686259)},
        .seats = {rgb(0x026565), rgb(0x6e65c2), rgb(0xb55422), rgb(0x406503), rgb(0xaf4d80),
                  rgb(0x005a9d), rgb(0x8e7002), rgb(0x793887), rgb(0x088963), rgb(0x962d36),
                  rgb(0x0081a3), rgb(0x7e4a03)},
    };
    return light;
}

const Theme &darkTheme()
{
    static const Theme dark{
        .dark = true,
        .window = rgb(0x1b1a19),
        .surface = rgb(0x232220),
        .raised = rgb(0x302e2b),
        .text = rgb(0xeae7e1),
        .muted = rgb(0xaaa49a),
        .faint = rgb(0x3a3733),
        .accent = rgb(0x62c6bb),
        .onAccent = rgb(0x0b2422),
        .selection = rgb(0x21484a),
        .success = rgb(0x7cc790),
        .warning = rgb(0xe2b35d),
        .danger = rgb(0xf2938a),
        .codeSurface = rgb(0x262422),
        .quoteBar = rgb(0x55514b),
        .code = {.keyword = rgb(0xdc9beb),
                 .string = rgb(0x95c78a),
                 .number = rgb(0xf5a06f),
                 .comment = rgb(0x9d968b)},
        .seats = {rgb(0x00aeae), rgb(0xb0adff), rgb(0xfc9b6f), rgb(0x7da84c), rgb(0xf594c3),
                  rgb(0x549de5), rgb(0xd8b349), rgb(0xbb7cca), rgb(0x56d1a3), rgb(0xdd7577),
                  rgb(0x41c8f6), rgb(0xcf8634)},
    };
    return dark;
}

// Black and white first: every text 7:1 on its ground, every outline 3:1, every seat 4:1.

const Theme &lightContrastTheme()
{
    static const Theme light{
        .dark = false,
        .highContrast = true,
        .window = rgb(0xffffff),
        .surface = rgb(0xf0f0f0),
        .raised = rgb(0xe4e4e4),
        .text = rgb(0x000000),
        .muted = rgb(0x4d4943),
        .faint = rgb(0x595959),
        .accent = rgb(0x004a4c),
        .onAccent = rgb(0xffffff),
        .selection = rgb(0xa8e0db),
        .success = rgb(0x205330),
        .warning = rgb(0x684000),
        .danger = rgb(0x88261f),
        .codeSurface = rgb(0xf0f0f0),
        .quoteBar = rgb(0x595959),
        .code = {.keyword = rgb(0x693474),
                 .string = rgb(0x2c5124),
                 .number = rgb(0x773603),
                 .comment = rgb(0x4d4841)},
        .seats = {rgb(0x026565), rgb(0x6a61c0), rgb(0xb05221), rgb(0x406503), rgb(0xac4c7e),
                  rgb(0x005a9d), rgb(0x866a02), rgb(0x793887), rgb(0x077d5b), rgb(0x962d36),
                  rgb(0x007797), rgb(0x7e4a03)},
    };
    return light;
}

const Theme &darkContrastTheme()
{
    static const Theme dark{
        .dark = true,
        .highContrast = true,
        .window = rgb(0x000000),
        .surface = rgb(0x121212),
        .raised = rgb(0x262626),
        .text = rgb(0xffffff),
        .muted = rgb(0xb6b1a8),
        .faint = rgb(0x8c8c8c),
        .accent = rgb(0x62c6bb),
        .onAccent = rgb(0x000000),
        .selection = rgb(0x00484a),
        .success = rgb(0x7cc790),
        .warning = rgb(0xe2b35d),
        .danger = rgb(0xf39a91),
        .codeSurface = rgb(0x121212),
        .quoteBar = rgb(0x8c8c8c),
        .code = {.keyword = rgb(0xdc9beb),
                 .string = rgb(0x95c78a),
                 .number = rgb(0xf5a06f),
                 .comment = rgb(0xb6b1a9)},
        .seats = {rgb(0x00aeae), rgb(0xb0adff), rgb(0xfc9b6f), rgb(0x7da84c), rgb(0xf594c3),
                  rgb(0x549de5), rgb(0xd8b349), rgb(0xbb7cca), rgb(0x56d1a3), rgb(0xdd7577),
                  rgb(0x41c8f6), rgb(0xcf8634)},
    };
    return dark;
}

QColor Theme::seat(int position) const
{
    return seats[size_t(qMax(0, position)) % seats.size()];
}

const Theme &theme()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    for (const auto *contrasting : {&lightContrastTheme(), &darkContrastTheme()})
        if (window == contrasting->window)
            return *contrasting;
    return window.lightness() < 128 ? darkTheme() : lightTheme();
}

} // namespace moai
