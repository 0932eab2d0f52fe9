// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HtmlEntities.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace moai {

namespace {

struct Entity {
    std::string_view name;
    char32_t character;
};

// Those that people and models write; sorted by name.
constexpr std::array entities{
    Entity{"Delta", 0x394},   Entity{"Omega", 0x3a9},  Entity{"Sigma", 0x3a3},
    Entity{"alpha", 0x3b1},   Entity{"amp", '&'},      Entity{"apos", '\''},
    Entity{"asymp", 0x2248},  Entity{"beta", 0x3b2},   Entity{"bull", 0x2022},
    Entity{"cent", 0xa2},     Entity{"check", 0x2713}, Entity{"copy", 0xa9},
    Entity{"darr", 0x2193},   Entity{"deg", 0xb0},     Entity{"delta", 0x3b4},
    Entity{"divide", 0xf7},   Entity{"emsp", 0x2003},  Entity{"ensp", 0x2002},
    Entity{"epsilon", 0x3b5}, Entity{"euro", 0x20ac},  Entity{"frac12", 0xbd},
    Entity{"frac14", 0xbc},   Entity{"gamma", 0x3b3},  Entity{"ge", 0x2265},
    Entity{"gt", '>'},        Entity{"harr", 0x2194},  Entity{"hellip", 0x2026},
    Entity{"infin", 0x221e},  Entity{"lambda", 0x3bb}, Entity{"laquo", 0xab},
    Entity{"larr", 0x2190},   Entity{"lbrace", '{'},   Entity{"ldquo", 0x201c},
    Entity{"le", 0x2264},     Entity{"lsquo", 0x2018}, Entity{"lt", '<'},
    Entity{"mdash", 0x2014},  Entity{"micro", 0xb5},   Entity{"middot", 0xb7},
    Entity{"minus", 0x2212},  Entity{"mu", 0x3bc},     Entity{"nbsp", 0xa0},
    Entity{"ndash", 0x2013},  Entity{"ne", 0x2260},    Entity{"omega", 0x3c9},
    Entity{"para", 0xb6},     Entity{"pi", 0x3c0},     Entity{"plusmn", 0xb1},
    Entity{"pound", 0xa3},    Entity{"quot", '"'},     Entity{"rArr", 0x21d2},
    Entity{"raquo", 0xbb},    Entity{"rarr", 0x2192},  Entity{"rbrace", '}'},
    Entity{"rdquo", 0x201d},  Entity{"reg", 0xae},     Entity{"rsquo", 0x2019},
    Entity{"sect", 0xa7},     Entity{"shy", 0xad},     Entity{"sigma", 0x3c3},
    Entity{"sum", 0x2211},    Entity{"theta", 0x3b8},  Entity{"thinsp", 0x2009},
    Entity{"times", 0xd7},    Entity{"trade", 0x2122}, Entity{"uarr", 0x2191},
    Entity{"vert", '|'},      Entity{"yen", 0xa5},     Entity{"zwj", 0x200d},
    Entity{"zwnj", 0x200c},
};
static_assert(std::ranges::is_sorted(entities, {}, &Entity::name));

bool isScalar(uint code)
{
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

} // namespace

QString decodeEntity(QByteArrayView entity)
{
    const QByteArrayView name = entity.sliced(1).chopped(1);
    if (name.startsWith('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        bool isNumber = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
        const char32_t character = isNumber && isScalar(code) ? code : 0xfffd;
        return QString::fromUcs4(&character, 1);
    }
    const std::string_view wanted(name.data(), size_t(name.size()));
    const auto found = std::ranges::lower_bound(entities, wanted, {}, &Entity::name);
    if (found == entities.end() || found->name != wanted)
        return QString::fromUtf8(entity);
    return QString::fromUcs4(&found->character, 1);
}

} // namespace moai
