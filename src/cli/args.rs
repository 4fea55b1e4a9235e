//! The command line's grammar. Its explanations come from `words/`, in the language of the call.

use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::map::{Day, Language, Severity};
use crate::words::Words;

/// All arguments.
#[derive(Debug, Parser)]
#[command(name = "querschnitt", version, args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
pub struct Arguments {
    /// The map to open in the editor.
    pub file: Option<PathBuf>,
    /// What holds for every verb.
    #[command(flatten)]
    pub common: Common,
    /// The verb.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// What holds for every verb.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The language, else that of the locale.
    #[arg(long, global = true, value_name = "de|en", value_parser = |text: &str| text.parse::<Language>())]
    pub lang: Option<Language>,
    /// The day for which everything is judged, else today.
    #[arg(long, global = true, value_name = "DAY", value_parser = |text: &str| text.parse::<Day>())]
    pub on: Option<Day>,
    /// Only ASCII signs.
    #[arg(long, global = true)]
    pub ascii: bool,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// A map from a template.
    New(New),
    /// Findings, like a compiler.
    Check(Check),
    /// All measures, indicators and findings.
    #[command(visible_alias = "analyze")]
    Analyse(Analyse),
    /// A view as plain text.
    Show(Show),
    /// The canonical form.
    Fmt(Fmt),
    /// A list of actions, whole or not at all.
    Apply(Apply),
}

/// `new FILE --template NAME`.
#[derive(Debug, Args)]
pub struct New {
    /// The file to write; it must not exist yet.
    pub file: PathBuf,
    /// The template.
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// The title of the map.
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
}

/// `check FILE...`.
#[derive(Debug, Args)]
pub struct Check {
    /// The maps; `-` is standard input.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub format: CheckFormat,
    /// From which severity on the exit code is 1.
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// Reasons, evidence and remedies under each finding.
    #[arg(long)]
    pub explain: bool,
}

/// The formats of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// A line a finding.
    Text,
    /// JSON.
    Json,
    /// Annotations for a hosted CI.
    Github,
}

/// From which severity on `check` fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Everything.
    Note,
    /// Nothing.
    Never,
}

impl FailOn {
    /// Whether a finding of this severity makes `check` fail.
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity <= Severity::Error,
            Self::Warning => severity <= Severity::Warning,
            Self::Note => severity <= Severity::Note,
            Self::Never => false,
        }
    }
}

/// `analyse FILE`.
#[derive(Debug, Args)]
pub struct Analyse {
    /// The map; `-` is standard input.
    pub file: PathBuf,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = AnalyseFormat::Text)]
    pub format: AnalyseFormat,
}

/// The formats of `analyse`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnalyseFormat {
    /// Plain text.
    Text,
    /// JSON.
    Json,
}

/// `show FILE --view VIEW`.
#[derive(Debug, Args)]
pub struct Show {
    /// The map; `-` is standard input.
    pub file: PathBuf,
    /// Which view.
    #[arg(long, value_enum)]
    pub view: ShowView,
    /// The width in columns.
    #[arg(long, value_name = "COLUMNS", default_value_t = 100)]
    pub width: usize,
}

/// The views of `show`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShowView {
    /// The outline.
    Outline,
    /// The responsibility matrix.
    Matrix,
    /// Who is tied to whom.
    Network,
    /// The findings.
    Findings,
}

/// `fmt FILE...`.
#[derive(Debug, Args)]
pub struct Fmt {
    /// The maps; `-` is standard input, answered on standard output.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Write nothing; exit code 1 where a file is not in canonical form.
    #[arg(long)]
    pub check: bool,
}

/// `apply FILE ACTIONS`.
#[derive(Debug, Args)]
pub struct Apply {
    /// The map.
    pub file: PathBuf,
    /// A RON list of actions; `-` is standard input.
    pub actions: PathBuf,
    /// The file to write instead of the map's own.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments; explanations in the language of `words`.
    pub fn read(arguments: impl IntoIterator<Item = std::ffi::OsString>, words: &Words) -> Result<Self, clap::Error> {
        let command = explained(Self::command(), "cli", words);
        let matches = command.try_get_matches_from(arguments)?;
        Self::from_arg_matches(&matches)
    }
}

/// The command with the explanations `PREFIX-about`, `PREFIX-ARGUMENT` and, for verbs, `PREFIX-VERB-...`.
fn explained(command: clap::Command, prefix: &str, words: &Words) -> clap::Command {
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let mut command = command.about(words.text(&format!("{prefix}-about")));
    for argument in arguments {
        let message = format!("{prefix}-{}", argument.replace('_', "-"));
        let common = format!("cli-{}", argument.replace('_', "-"));
        let text = if matches!(argument.as_str(), "lang" | "on" | "ascii") { words.text(&common) } else { words.text(&message) };
        command = command.mut_arg(argument, |argument| argument.help(text));
    }
    for verb in verbs {
        let message = format!("{prefix}-{verb}");
        command = command.mut_subcommand(verb, |verb| explained(verb, &message, words));
    }
    command
}
