# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of moai for bash.

# The projects, services or discussions that moai knows; nothing when it cannot tell.
_moai_names() {
    moai "$1" list 2>/dev/null | awk 'NF { print $1 }'
}

_moai() {
    local cur prev words cword
    _init_completion || return

    local common='--data-dir --json --help --version'
    local kinds='openai openai-responses anthropic gemini ollama'
    case $prev in
    --data-dir)
        _filedir -d
        return
        ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W "$kinds" -- "$cur")
        return
        ;;
    --context)
        mapfile -t COMPREPLY < <(compgen -W 'own shared chosen' -- "$cur")
        return
        ;;
    -p | --project)
        mapfile -t COMPREPLY < <(compgen -W "$(_moai_names project)" -- "$cur")
        return
        ;;
    -d | --discussion)
        mapfile -t COMPREPLY < <(compgen -W "new $(_moai_names discussion)" -- "$cur")
        return
        ;;
    --url | --header | --lanes | --timeouts | --topic | --roster | --port | --chunk)
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
    ' ') choices="say practice service project discussion store decode $common" ;;
    'say '*) choices="-p -d --json /open /retry /stop /new /projects /project /models /status /help" ;;
    'practice '*) choices='--port' ;;
    'service ') choices='list add remove test models' ;;
    'service add') choices='openai anthropic gemini openrouter ollama --kind --url --key-stdin --header --lanes --timeouts' ;;
    'service remove' | 'service test' | 'service models') choices=$(_moai_names service) ;;
    'project ') choices='list new roster rename delete' ;;
    'project new') choices='--topic --roster --context' ;;
    'project roster' | 'project rename' | 'project delete') choices=$(_moai_names project) ;;
    'discussion ') choices='list show delete' ;;
    'discussion show' | 'discussion delete') choices=$(_moai_names discussion) ;;
    'store ') choices='check' ;;
    'decode ') choices="sse ndjson $kinds --chunk --lines" ;;
    *) choices=$common ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
} && complete -F _moai moai
