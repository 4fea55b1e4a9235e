//! The command line's grammar. What explains it to a person is in `words/`.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use super::compare::WeightBounds;
use crate::analysis::COST_EXPONENT;
use crate::map::{Day, Id, Language, Severity};
use crate::variant::{DRAWS, Forbidden};

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
    /// Models side by side.
    Compare(Compare),
    /// What might help.
    Suggest(Suggest),
    /// A view as plain text.
    Show(Show),
    /// The canonical form.
    Fmt(Fmt),
    /// A list of actions, whole or not at all.
    Apply(Apply),
    /// A variant from an organisational model or from another map.
    Variant(Variant),
    /// What changed.
    Diff(Diff),
    /// A map over its commits.
    History(History),
    /// Three maps as one.
    Merge(Merge),
    /// Maps in git.
    GitSetup(GitSetup),
    /// A map from files of other programs.
    Import(Import),
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

/// `compare FILE...`.
#[derive(Debug, Args)]
pub(super) struct Compare {
    /// The maps, each `FILE` or `FILE@VARIANT`; one file alone is compared with all its variants.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = CompareFormat::Text)]
    pub(super) format: CompareFormat,
    /// The exponent of the coordination cost.
    #[arg(long, default_value_t = COST_EXPONENT, value_parser = exponent)]
    pub(super) exponent: f64,
    /// The indicators that count for the order.
    #[arg(long, value_delimiter = ',')]
    pub(super) criteria: Vec<String>,
    /// Bounds on the weight of an indicator.
    #[arg(long = "weight")]
    pub(super) weights: Vec<WeightBounds>,
    /// How many weightings are tried.
    #[arg(long, default_value_t = DRAWS, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub(super) draws: u32,
    /// Where the draws begin.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// The order also without assumed ties.
    #[arg(long)]
    pub(super) assumed: bool,
}

/// The formats of `compare`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CompareFormat {
    /// Plain text.
    Text,
    /// JSON.
    Json,
    /// Comma-separated.
    Csv,
}

/// An exponent of the coordination cost: from 0 to 3.
fn exponent(text: &str) -> Result<f64, String> {
    let exponent = text.parse().ok().filter(|exponent| (0.0..=3.0).contains(exponent));
    exponent.ok_or_else(|| "expected a number from 0 to 3".to_owned())
}

/// `suggest FILE[@VARIANT]`.
#[derive(Debug, Args)]
pub(super) struct Suggest {
    /// The map, `FILE` or `FILE@VARIANT`; `-` is standard input.
    pub(super) file: PathBuf,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = SuggestFormat::Text)]
    pub(super) format: SuggestFormat,
    /// What must not be suggested.
    #[arg(long)]
    pub(super) forbid: Vec<Forbidden>,
    /// How many departments with a responsibility a new or growing office may have.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) largest: Option<u16>,
    /// No further function conflict.
    #[arg(long)]
    pub(super) no_function_conflict: bool,
    /// How many suggestions may be put together.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=5))]
    pub(super) steps: u8,
    /// How many of each kind.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) limit: u16,
    /// The exponent of the coordination cost.
    #[arg(long, default_value_t = COST_EXPONENT, value_parser = exponent)]
    pub(super) exponent: f64,
    /// Where the search begins.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// Writes the chosen one into the map as a variant of this name.
    #[arg(long)]
    pub(super) as_variant: Option<String>,
    /// The number of the chosen one.
    #[arg(long, default_value_t = 1, requires = "as_variant")]
    pub(super) choose: u16,
}

/// The formats of `suggest`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SuggestFormat {
    /// Plain text.
    Text,
    /// JSON.
    Json,
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
    /// The variants side by side.
    Variants,
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

/// `variant FILE --model ID` or `variant FILE --like OTHER`; alone it lists the models.
#[derive(Debug, Args)]
pub(super) struct Variant {
    /// The map; `-` is standard input, answered on standard output.
    pub(super) file: Option<PathBuf>,
    /// The organisational model.
    #[arg(long, requires = "file", conflicts_with = "like")]
    pub(super) model: Option<String>,
    /// The answer to one of its questions, as `QUESTION=ANSWER`.
    #[arg(long, requires = "model")]
    pub(super) answer: Vec<String>,
    /// Answers the other questions by what the map suggests.
    #[arg(long, requires = "model")]
    pub(super) propose: bool,
    /// Another map: what it has otherwise becomes the variant.
    #[arg(long, requires = "file")]
    pub(super) like: Option<PathBuf>,
    /// The name of the variant.
    #[arg(long, requires = "file")]
    pub(super) name: Option<String>,
    /// The file to write instead of the map's own; `-` is standard output.
    #[arg(short, long, requires = "file")]
    pub(super) output: Option<PathBuf>,
}

/// `merge BASE OURS THEIRS`.
#[derive(Debug, Args)]
pub(super) struct Merge {
    /// The map before both sides; may be empty.
    pub(super) base: PathBuf,
    /// Our map; the result has its form.
    pub(super) ours: PathBuf,
    /// Their map.
    pub(super) theirs: PathBuf,
    /// The file to write; else standard output, as git's driver our map.
    #[arg(short, long)]
    pub(super) output: Option<PathBuf>,
    /// Work as git's merge driver.
    #[arg(long)]
    pub(super) driver: bool,
    /// The name of the file in messages; git hands over any name.
    #[arg(short = 'P', long, allow_hyphen_values = true)]
    pub(super) path: Option<PathBuf>,
}

/// `diff OLD NEW`.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The old map and the new one; what git hands over.
    #[arg(required = true, num_args = 1..)]
    pub(super) files: Vec<PathBuf>,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(super) format: DiffFormat,
    /// Called by git as external diff.
    #[arg(long, conflicts_with = "textconv")]
    pub(super) git: bool,
    /// Called by git as textconv.
    #[arg(long)]
    pub(super) textconv: bool,
}

/// The formats of `diff`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// A line a change.
    Text,
    /// JSON.
    Json,
}

/// `history FILE`.
#[derive(Debug, Args)]
pub(super) struct History {
    /// The map.
    pub(super) file: PathBuf,
    /// Only what has this id.
    #[arg(long)]
    pub(super) of: Option<Id>,
    /// Every change of every version.
    #[arg(long)]
    pub(super) changes: bool,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = HistoryFormat::Text)]
    pub(super) format: HistoryFormat,
}

/// The formats of `history`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum HistoryFormat {
    /// A line a version.
    Text,
    /// JSON.
    Json,
}

/// `git-setup`.
#[derive(Debug, Args)]
pub(super) struct GitSetup {
    /// For all repositories of this user.
    #[arg(long)]
    pub(super) global: bool,
    /// Take it back.
    #[arg(long)]
    pub(super) undo: bool,
    /// Which files are maps.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) pattern: Option<String>,
}

/// `import SOURCE... -o FILE`.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The files to read; `-` is standard input.
    #[arg(required = true)]
    pub(super) sources: Vec<PathBuf>,
    /// The map to write; `-` is standard output.
    #[arg(short, long, required_unless_present = "into")]
    pub(super) output: Option<PathBuf>,
    /// The format of all sources, else the one that belongs to each name's ending.
    #[arg(long)]
    pub(super) from: Option<String>,
    /// A map that takes in what is read; written itself unless an output is named.
    #[arg(long)]
    pub(super) into: Option<PathBuf>,
    /// Replace a file that is there.
    #[arg(long)]
    pub(super) force: bool,
}
