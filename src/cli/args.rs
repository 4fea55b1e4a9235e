//! The command line's grammar. What explains it to a person is in `words/`.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::map::{Day, Language, Severity};

/// All arguments.
#[derive(Debug, Parser)]
#[command(
    name = "querschnitt",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub(super) struct Arguments {
    /// The map to open in the editor.
    pub(super) file: Option<PathBuf>,
    /// What holds for every verb.
    #[command(flatten)]
    pub(super) common: Common,
    /// The verb.
    #[command(subcommand)]
    pub(super) verb: Option<Verb>,
}

/// What holds for every verb.
#[derive(Debug, Clone, Args)]
pub(super) struct Common {
    /// The language, else that of the locale.
    #[arg(long, global = true, value_name = "de|en", value_parser = |text: &str| text.parse::<Language>())]
    pub(super) lang: Option<Language>,
    /// The day for which everything is judged, else today.
    #[arg(long, global = true, value_parser = |text: &str| text.parse::<Day>())]
    pub(super) on: Option<Day>,
    /// Only ASCII signs.
    #[arg(long, global = true)]
    pub(super) ascii: bool,
    /// The largest file that is read, in MiB.
    #[arg(long, global = true, value_parser = clap::value_parser!(u64).range(1..=1024))]
    pub(super) max_size: Option<u64>,
    /// Explains the call.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// The version.
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// A map from a template.
    New(New),
    /// Findings, like a compiler.
    Check(Check),
    /// All measures, indicators and findings.
    #[command(alias = "analyze")]
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
pub(super) struct New {
    /// The file to write; it must not exist yet.
    pub(super) file: PathBuf,
    /// The template.
    #[arg(long)]
    pub(super) template: Option<String>,
    /// The title of the map.
    #[arg(long)]
    pub(super) title: Option<String>,
}

/// `check FILE...`.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The maps; `-` is standard input.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,
    /// From which severity on the exit code is 1.
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    pub(super) fail_on: FailOn,
    /// Reasons, evidence and remedies under each finding; accepted findings too.
    #[arg(long)]
    pub(super) explain: bool,
}

/// The formats of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// A line a finding.
    Text,
    /// JSON.
    Json,
    /// Annotations for a hosted CI.
    Github,
}

/// From which severity on `check` fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
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
    pub(super) fn fails(self, severity: Severity) -> bool {
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
pub(super) struct Analyse {
    /// The map; `-` is standard input.
    pub(super) file: PathBuf,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = AnalyseFormat::Text)]
    pub(super) format: AnalyseFormat,
    /// Only these measures.
    #[arg(long, value_delimiter = ',')]
    pub(super) measures: Vec<String>,
    /// What each family of measures takes, on standard error.
    #[arg(long)]
    pub(super) timings: bool,
    /// On how many threads.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) threads: Option<u16>,
}

/// The formats of `analyse`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum AnalyseFormat {
    /// Plain text.
    Text,
    /// JSON.
    Json,
    /// A table of the units.
    Csv,
}

/// `show FILE --view VIEW`.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The map; `-` is standard input.
    pub(super) file: PathBuf,
    /// Which view.
    #[arg(long, value_enum)]
    pub(super) view: ShowView,
    /// The width in columns.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u16).range(20..=1000))]
    pub(super) width: u16,
}

/// The views of `show`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ShowView {
    /// The outline.
    Outline,
    /// The responsibility matrix.
    Matrix,
    /// Who is tied to whom.
    Network,
    /// The findings.
    Findings,
    /// The measures.
    Measures,
}

/// `fmt FILE...`.
#[derive(Debug, Args)]
pub(super) struct Fmt {
    /// The maps; `-` is standard input, answered on standard output.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Write nothing; exit code 1 where a file is not in canonical form.
    #[arg(long)]
    pub(super) check: bool,
}

/// `apply FILE ACTIONS`.
#[derive(Debug, Args)]
pub(super) struct Apply {
    /// The map; `-` is standard input, answered on standard output.
    pub(super) file: PathBuf,
    /// A RON list of actions; `-` is standard input.
    pub(super) actions: PathBuf,
    /// The file to write instead of the map's own; `-` is standard output.
    #[arg(short, long)]
    pub(super) output: Option<PathBuf>,
}
