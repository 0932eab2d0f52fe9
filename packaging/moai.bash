# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of moai for bash.

# _moai_names KEY FORM…: what `moai FORM…` lists for that key, one a line and fit for the shell.
# Nothing when moai cannot tell. Reads `words` of the caller: --data-dir holds here, too.
_moai_names() {
    local i from=() name
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        [ "${words[i]}" = --data-dir ] && from=(--data-dir "${words[i + 1]}")
    done
    moai "${@:2}" --json "${from[@]}" 2>/dev/null | grep -oE "\"$1\":(\"[^\"]*\"|-?[0-9]+)" |
        sed 's/^[^:]*://; s/"//g' | while IFS= read -r name; do printf '%q\n' "$name"; done
}

# _moai_complete_names KEY FORM…: offers those that begin with what was typed.
_moai_complete_names() {
    local name
    COMPREPLY=()
    while IFS= read -r name; do
        [[ $name == "$cur"* ]] && COMPREPLY+=("$name")
    done < <(_moai_names "$@")
}

_moai() {
    local cur prev words cword
    _init_completion || return

    local common='--data-dir --json --help --version'
    local kinds='openai openai-responses anthropic gemini ollama'
    local rules='--topic --instructions --context --anonymous --challenger --agreement-check --chair --quorum --deadline --soft-cap --hard-cap'
    local IFS=$' \t\n'
    case $prev in
    --data-dir)
        _filedir -d
        return
        ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W "$kinds" -- "$cur")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W 'md json html' -- "$cur")
        return
        ;;
    -o | --output)
        return # the shell's own files
        ;;
    --context)
        mapfile -t COMPREPLY < <(compgen -W 'own shared chosen' -- "$cur")
        return
        ;;
    --anonymous | --challenger | --agreement-check)
        mapfile -t COMPREPLY < <(compgen -W 'on off' -- "$cur")
        return
        ;;
    --chair | --quorum)
        mapfile -t COMPREPLY < <(compgen -W default -- "$cur")
        return
        ;;
    --soft-cap | --hard-cap)
        mapfile -t COMPREPLY < <(compgen -W none -- "$cur")
        return
        ;;
    -p | --project)
        _moai_complete_names name project list
        return
        ;;
    -d | --discussion)
        _moai_complete_names id discussion list
        [[ new == "$cur"* ]] && COMPREPLY+=(new)
        return
        ;;
    --record | --ca)
        _filedir
        return
        ;;
    --speed)
        mapfile -t COMPREPLY < <(compgen -W '1 max' -- "$cur")
        return
        ;;
    --export | --import)
        _filedir json
        return
        ;;
    --map | --url | --header | --lanes | --timeouts | --proxy | --topic | --instructions | --roster | --deadline | --port | --chunk)
        return
        ;;
    esac

    # The command and, of those that have one, its verb: the first words that are no options.
    local i command='' verb=''
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
        --data-dir) ((i++)) ;;
        -*) ;;
        *)
            if [ -z "$command" ]; then
                command=${words[i]}
            elif [ -z "$verb" ]; then
                verb=${words[i]}
            fi
            ;;
        esac
    done

    local choices
    case "$command $verb" in
    ' ')
        [[ $cur == */* || $cur == *.* ]] && _filedir json && return
        choices="say replay bot practice service project discussion search telegram export import store decode --new --ask --practice --background $common"
        ;;
    'say '*) choices="-p -d --json --yes --record /open /discuss /next /pause /resume /rank /consensus /claims /cost /export /retry /stop /new /projects /project /models /status /search /help" ;;
    'replay '*)
        if [[ $cur == -* ]]; then
            choices="-p --speed $common"
        else
            _filedir
            return
        fi
        ;;
    'bot '*) choices='--remove-webhook' ;;
    'practice '*) choices='--port' ;;
    'service ') choices='list add remove test models find' ;;
    'service add') choices='openai anthropic gemini openrouter ollama --kind --url --key-stdin --header --lanes --timeouts --proxy --ca' ;;
    'service remove' | 'service test' | 'service models')
        _moai_complete_names name service list
        return
        ;;
    'project ') choices='list new set roster rename delete' ;;
    'project new') choices="--roster $rules" ;;
    'project set')
        if [[ $cur == -* ]]; then
            choices=$rules
        else
            _moai_complete_names name project list
            return
        fi
        ;;
    'project roster')
        if [[ $cur == -* ]]; then
            choices='--export --import --map'
        else
            _moai_complete_names name project list
            return
        fi
        ;;
    'project rename' | 'project delete')
        _moai_complete_names name project list
        return
        ;;
    'discussion ') choices='list show delete' ;;
    'search ') choices="-p $common" ;;
    'discussion list') choices="-p $common" ;;
    'discussion show' | 'discussion delete')
        _moai_complete_names id discussion list
        return
        ;;
    'telegram ') choices='token url pair chats allow revoke groups' ;;
    'telegram token') choices="--stdin --remove $common" ;;
    'telegram url') choices='https://api.telegram.org' ;;
    'telegram pair') choices="-p $common" ;;
    'telegram allow' | 'telegram revoke')
        if [[ $prev =~ ^-?[0-9]+$ ]]; then
            choices="-p $common"
        else
            _moai_complete_names id telegram chats
            return
        fi
        ;;
    'telegram groups') choices='on off' ;;
    'export ')
        _moai_complete_names id discussion list
        return
        ;;
    'export '*) choices="--format --output $common" ;;
    'import ') return ;; # the shell's own files
    'import '*) choices="-p $common" ;;
    'store ') choices='check' ;;
    'decode ') choices="sse ndjson $kinds --chunk --lines" ;;
    *) choices=$common ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
} && complete -F _moai moai
