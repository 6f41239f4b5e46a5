/** Completion scripts for bash, zsh and fish, generated from the options of the program. */

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

export interface OptionWords {
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  readonly takes: "nothing" | "value" | "file";
  readonly choices: readonly string[];
  /** Its value is a comma list of the choices. */
  readonly isList: boolean;
}

export interface CommandWords {
  /** null for the main command. */
  readonly name: string | null;
  readonly description: string;
  readonly takesFiles: boolean;
  /** Values of its argument. */
  readonly choices: readonly string[];
  readonly options: readonly OptionWords[];
}

export interface Grammar {
  readonly main: CommandWords;
  readonly commands: readonly CommandWords[];
}

const NAMES = ["entities", "news-entities"];
const flagsOf = ({ short, long }: OptionWords): string[] => [...(short ? [short] : []), long];

function bash({ main, commands }: Grammar): string {
  const all = [main, ...commands];
  const values = all.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      const patterns = flagsOf(option)
        .map((flag) => `'${name ?? ""} ${flag}'`)
        .join("|");
      if (option.takes === "file") return [`    ${patterns}) compopt -o default; return ;;`];
      if (option.takes === "nothing") return [];
      const words = option.choices.join(" ");
      return [`    ${patterns}) ${option.isList ? "_entities_list" : "_entities_words"} "${words}"; return ;;`];
    }),
  );
  const words = all.map(({ name, choices, options, takesFiles }) => {
    const plain = name === null ? commands.map((command) => command.name) : choices;
    return `    '${name ?? ""}') options="${options.flatMap(flagsOf).join(" ")}" plain="${plain.join(" ")}" files=${takesFiles ? 1 : 0} ;;`;
  });
  return `# bash completion of entities: source <(entities completion bash)
_entities_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
_entities_list() {
  local done=
  [[ $current == *,* ]] && done=\${current%,*},
  COMPREPLY=($(compgen -P "$done" -W "$1" -- "\${current##*,}"))
  compopt -o nospace
}
_entities() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= options plain files word
  COMPREPLY=()
  if [[ $current == = ]]; then current=
  elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.map((command) => command.name).join("|")}) command=$word; break ;; -*) ;; *) break ;; esac
  done
  case "$command $previous" in
${values.join("\n")}
  esac
  case $command in
${words.join("\n")}
  esac
  if [[ $current == -* ]]; then _entities_words "$options"
  else
    (( COMP_CWORD == 1 )) || [[ -n $command ]] || plain=
    _entities_words "$plain"
    (( files )) && compopt -o default -o bashdefault && COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _entities ${NAMES.join(" ")}
`;
}

const zshText = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:\\]/g, "\\$&");

function zsh({ main, commands }: Grammar): string {
  const spec = (option: OptionWords): string => {
    const flags = flagsOf(option);
    const text = `[${zshText(option.description)}]`;
    const list = option.choices.join(" ");
    const action =
      option.takes === "nothing"
        ? ""
        : option.takes === "file"
          ? ":file:_files"
          : option.isList
            ? `:kinds:_values -s , kind ${list}`
            : `:value:(${list})`;
    const single = option.takes === "nothing" ? "" : "=";
    return flags.length === 1
      ? `'${flags[0]}${single}${text}${action}'`
      : `'(${flags.join(" ")})'{${flags.map((flag) => (flag.startsWith("--") ? flag + single : flag)).join(",")}}'${text}${action}'`;
  };
  const argumentsOf = ({ options, choices, takesFiles }: CommandWords): string =>
    [
      "_arguments -s -S",
      ...options.map(spec),
      ...(choices.length ? [`'1:value:(${choices.join(" ")})'`] : []),
      ...(takesFiles ? ["'*:file:_files'"] : []),
    ].join(" \\\n      ");
  return `#compdef ${NAMES.join(" ")}
# zsh completion of entities: entities completion zsh > "\${fpath[1]}/_entities"
_entities() {
  local -a commands=(
${commands.map(({ name, description }) => `    '${name}:${zshText(description)}'`).join("\n")}
  )
  if (( CURRENT > 2 )); then
    case $words[2] in
${commands
  .map((command) => `      ${command.name}) shift words; (( CURRENT-- ))\n      ${argumentsOf(command)}\n      return ;;`)
  .join("\n")}
    esac
  fi
  (( CURRENT == 2 )) && [[ $words[CURRENT] != -* ]] && _describe command commands
  ${argumentsOf(main)}
}
if [[ $funcstack[1] == _entities ]]; then _entities "$@"; else compdef _entities ${NAMES.join(" ")}; fi
`;
}

const fishText = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

function fish({ main, commands }: Grammar): string {
  const names = commands.map((command) => command.name).join(" ");
  const lines = (command: CommandWords, program: string): string[] => {
    const condition = command.name === null ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${command.name}`;
    const start = `complete -c ${program} -n ${fishText(condition)}`;
    return [
      ...command.options.map((option) => {
        const short = option.short ? ` -s ${option.short.slice(1)}` : "";
        const value =
          option.takes === "nothing"
            ? ""
            : option.takes === "file"
              ? " -r -F"
              : ` -x${option.choices.length ? ` -a ${fishText(option.isList ? `(__fish_append , ${option.choices.join(" ")})` : option.choices.join(" "))}` : ""}`;
        return `${start}${short} -l ${option.long.slice(2)}${value} -d ${fishText(option.description)}`;
      }),
      ...(command.choices.length ? [`${start} -f -a ${fishText(command.choices.join(" "))}`] : []),
    ];
  };
  return `# fish completion of entities: entities completion fish > ~/.config/fish/completions/entities.fish
${NAMES.flatMap((program) => [
  ...lines(main, program),
  ...commands.map(({ name, description }) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${fishText(description)}`),
  ...commands.flatMap((command) => lines(command, program)),
]).join("\n")}
`;
}

/** The script that a shell sources. */
export const completionScript = (shell: Shell, grammar: Grammar): string => ({ bash, zsh, fish })[shell](grammar);
