//! `--help` in the language of the call: every heading, placeholder and explanation comes from `words/`.

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::args::Arguments;
use crate::words::Words;

/// What holds for every verb is explained once.
const COMMON: [&str; 6] = ["lang", "on", "ascii", "max_size", "help", "version"];

/// The place of the first of them in the list of options.
const BEHIND: usize = 100;

/// The grammar with its explanations.
pub(super) fn command(words: &Words) -> Command {
    explained(Arguments::command(), "cli", words)
}

/// The names of the verbs, in the order of `--help`.
pub(super) fn verbs() -> Vec<String> {
    Arguments::command().get_subcommands().map(|verb| verb.get_name().to_owned()).collect()
}

/// What an option (`--draws <NUMBER>`) is for; `None` where verbs with such an option do not agree.
pub(super) fn explanation(option: &str, words: &Words) -> Option<String> {
    let command = command(words);
    let long = option.strip_prefix("--")?.split(' ').next();
    let arguments = command.get_subcommands().flat_map(Command::get_arguments).chain(command.get_arguments());
    let mut texts = arguments.filter(|known| known.get_long() == long).map(|known| known.get_help());
    let first = texts.next()?;
    texts.all(|text| text.map(ToString::to_string) == first.map(ToString::to_string)).then_some(first?.to_string())
}

/// Explains a command by the messages `PREFIX-about`, `PREFIX-usage`, `PREFIX-ARGUMENT` and, for its verbs,
/// `PREFIX-VERB-..`.
fn explained(command: Command, prefix: &str, words: &Words) -> Command {
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let mut command = command
        .about(words.text(&format!("{prefix}-about")).into_owned())
        .override_usage(words.text(&format!("{prefix}-usage")).into_owned())
        .help_template(template(&verbs, words));
    for id in arguments {
        let common = COMMON.iter().position(|common| *common == id);
        let prefix = if common.is_some() { "cli" } else { prefix };
        let text = words.text(&format!("{prefix}-{}", id.replace('_', "-"))).into_owned();
        command = command.mut_arg(id, |argument| {
            let argument = placed(argument, words).help(text);
            // A verb's own options come first.
            common.map_or(argument.clone(), |place| argument.display_order(BEHIND + place))
        });
    }
    for verb in verbs {
        let prefix = format!("{prefix}-{verb}");
        command = command.mut_subcommand(verb, |verb| explained(verb, &prefix, words));
    }
    command
}

/// An argument with its placeholder; what clap would add in English is in the explanation already.
fn placed(argument: Arg, words: &Words) -> Arg {
    if !matches!(argument.get_action(), ArgAction::Set | ArgAction::Append) {
        return argument;
    }
    let argument = argument.hide_default_value(true).hide_possible_values(true);
    let placeholder = format!("cli-value-{}", argument.get_id().as_str().replace('_', "-"));
    if words.has(&placeholder) { argument.value_name(words.text(&placeholder).into_owned()) } else { argument }
}

fn template(verbs: &[String], words: &Words) -> String {
    let heading = |id: &str| words.text(id).into_owned();
    let usage = heading("cli-head-usage");
    let (arguments, options) = (heading("cli-head-arguments"), heading("cli-head-options"));
    let verbs = match verbs {
        [] => String::new(),
        _ => format!("\n{}\n{{subcommands}}\n", heading("cli-head-verbs")),
    };
    format!(
        "{{about-with-newline}}\n{usage} {{usage}}\n{verbs}\n{arguments}\n{{positionals}}\n\n{options}\n{{options}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;

    #[test]
    fn everything_is_explained_in_both_languages() {
        for language in Language::ALL {
            let words = Words::new(*language);
            let mut all = vec![command(&words)];
            while let Some(mut command) = all.pop() {
                let help = command.render_help().to_string();
                assert!(!help.contains("cli-"), "{help}");
                for argument in command.get_arguments() {
                    assert!(argument.get_help().is_some(), "{argument} of {}", command.get_name());
                }
                all.extend(command.get_subcommands().cloned());
            }
        }
    }

    #[test]
    fn the_grammar_is_sound() {
        Arguments::command().debug_assert();
    }
}
