// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/Grammars.h"

namespace moai::markdown {

using namespace Qt::StringLiterals;

namespace {

QStringList words(QStringView text)
{
    return text.toString().split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> wordSet(QStringView text)
{
    const QStringList list = words(text);
    return {list.begin(), list.end()};
}

const Multiline blockComment{u"/*"_s, u"*/"_s, Token::Comment};
const Multiline markupComment{u"<!--"_s, u"-->"_s, Token::Comment};

} // namespace

const QList<Grammar> &grammars()
{
    static const QList<Grammar> all{
        {.names = words(u"c c++ cpp cc cxx h hpp objc cuda glsl hlsl arduino"),
         .lineComment = u"//"_s,
         .quotes = u"\"'"_s,
         .multiline = {blockComment, {u"R\"("_s, u")\""_s, Token::String}},
         .keywords = wordSet(
             u"alignas alignof auto bool break case catch char char32_t class concept const "
             u"consteval constexpr constinit const_cast continue co_await co_return co_yield "
             u"decltype default delete do double dynamic_cast else enum explicit export extern "
             u"false final float for friend goto if inline int long mutable namespace new noexcept "
             u"nullptr operator override private protected public register reinterpret_cast "
             u"requires return short signed sizeof static static_assert static_cast struct switch "
             u"template this thread_local throw true try typedef typeid typename union unsigned "
             u"using virtual void volatile wchar_t while emit slots signals include define ifdef "
             u"ifndef endif pragma NULL size_t")},
        {.names = words(u"python py python3 pycon"),
         .lineComment = u"#"_s,
         .quotes = u"\"'"_s,
         .multiline = {{u"\"\"\""_s, u"\"\"\""_s, Token::String},
                       {u"'''"_s, u"'''"_s, Token::String}},
         .keywords = wordSet(
             u"False None True and as assert async await break case class continue def del elif "
             u"else except finally for from global if import in is lambda match nonlocal not or "
             u"pass raise return self try while with yield")},
        {.names = words(u"javascript js jsx typescript ts tsx mjs node"),
         .lineComment = u"//"_s,
         .quotes = u"\"'"_s,
         .multiline = {blockComment, {u"`"_s, u"`"_s, Token::String}},
         .keywords = wordSet(
             u"abstract any as async await boolean break case catch class const continue debugger "
             u"declare default delete do else enum export extends false finally for from function "
             u"get if implements import in infer instanceof interface keyof let namespace never "
             u"new null number of private protected public readonly return satisfies set static "
             u"string super switch symbol this throw true try type typeof undefined unknown var "
             u"void while with yield")},
        {.names = words(u"rust rs"),
         .lineComment = u"//"_s,
         .quotes = u"\""_s,
         .multiline = {blockComment},
         .keywords = wordSet(
             u"as async await bool box break char const continue crate dyn else enum extern f32 "
             u"f64 false fn for i8 i16 i32 i64 i128 if impl in isize let loop match mod move mut "
             u"pub ref return self Self static str struct super trait true type u8 u16 u32 u64 "
             u"u128 unsafe use usize where while String Vec Option Result Some None Ok Err")},
        {.names = words(u"go golang"),
         .lineComment = u"//"_s,
         .quotes = u"\"'"_s,
         .multiline = {blockComment, {u"`"_s, u"`"_s, Token::String}},
         .keywords = wordSet(
             u"any bool break byte case chan const continue default defer else error fallthrough "
             u"false float64 for func go goto if import int int64 interface map nil package range "
             u"return rune select string struct switch true type uint var")},
        {.names = words(u"java kotlin kt scala swift csharp cs c# dart groovy php"),
         .lineComment = u"//"_s,
         .quotes = u"\"'"_s,
         .multiline = {blockComment, {u"\"\"\""_s, u"\"\"\""_s, Token::String}},
         .keywords = wordSet(
             u"abstract as async await base boolean bool break byte case catch char class "
             u"companion "
             u"const continue data def default defer delegate do double echo else enum extends "
             u"extension false final finally float for foreach fun func function get guard if "
             u"implements import in init inner instanceof int interface internal is lateinit let "
             u"long match mutating namespace new nil null object open out override package private "
             u"protected protocol public readonly record return sealed self set short static "
             u"string String struct super suspend switch synchronized this throw throws trait true "
             u"try type typealias using val var virtual void when where while with yield")},
        {.names = words(u"sh bash shell zsh console fish dockerfile docker makefile make"),
         .lineComment = u"#"_s,
         .quotes = u"\"'"_s,
         .keywords = wordSet(
             u"alias break case continue do done echo elif else esac exit export fi for function "
             u"if in local read return set shift source sudo then trap unset until while FROM RUN "
             u"COPY ADD CMD ENTRYPOINT ENV WORKDIR ARG EXPOSE VOLUME USER LABEL")},
        {.names = words(u"yaml yml toml ini conf properties cmake nginx r ruby rb perl elixir"),
         .lineComment = u"#"_s,
         .quotes = u"\"'"_s,
         .keywords = wordSet(
             u"true false null yes no on off and begin class def do else elsif end ensure for "
             u"function if in module my next nil not or require rescue return self sub then "
             u"unless until use when while yield TRUE FALSE NULL NA library set add_executable "
             u"target_link_libraries find_package")},
        {.names = words(u"json json5 jsonc jsonl"),
         .lineComment = u"//"_s,
         .quotes = u"\""_s,
         .keywords = wordSet(u"true false null")},
        {.names = words(u"sql sqlite postgres postgresql mysql plsql"),
         .lineComment = u"--"_s,
         .quotes = u"'\""_s,
         .multiline = {blockComment},
         .keywords = wordSet(
             u"add all alter and as asc begin between bigint blob boolean by cascade case cast "
             u"char check column commit constraint create cross current_timestamp database date "
             u"default delete desc distinct drop else end except exists explain false foreign from "
             u"full group having if in index inner insert int integer intersect into is join key "
             u"left like limit not null numeric offset on or order outer over partition primary "
             u"real references replace returning right rollback row select set table text then "
             u"timestamp transaction trigger true union unique update using values varchar view "
             u"when where window with"),
         .ignoresCase = true},
        {.names = words(u"html xml svg vue xhtml markup"),
         .quotes = u"\"'"_s,
         .multiline = {markupComment},
         .keywords = wordSet(
             u"a article aside body br button code div em footer form h1 h2 h3 head header html "
             u"img input label li link main meta nav ol option p pre script section select span "
             u"strong style table tbody td template th thead title tr ul xml svg path")},
        {.names = words(u"css scss sass less"),
         .lineComment = u"//"_s,
         .quotes = u"\"'"_s,
         .multiline = {blockComment},
         .keywords = wordSet(u"import media supports font face keyframes root hover focus active "
                             u"before after not important var calc auto none inherit initial")},
        {.names = words(u"lua haskell hs"),
         .lineComment = u"--"_s,
         .quotes = u"\"'"_s,
         .multiline = {{u"--[["_s, u"]]"_s, Token::Comment}, {u"{-"_s, u"-}"_s, Token::Comment}},
         .keywords = wordSet(
             u"and break case class data deriving do else elseif end false for function goto if "
             u"import in instance let local module newtype nil not of or repeat return then true "
             u"type until where while")},
    };
    return all;
}

} // namespace moai::markdown
