//! Styles by role, never by colour at the place of drawing. Every meaning also has a sign or a letter.

use ratatui::style::{Color, Modifier, Style};

/// How much a terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// No colour at all (`NO_COLOR`, `TERM=dumb`).
    None,
    /// The 16 colours of the terminal's own palette.
    Sixteen,
}

/// What a piece of the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Ordinary text.
    Plain,
    /// Secondary text.
    Dim,
    /// Headings and names of views.
    Heading,
    /// The row, cell or unit with the cursor, while its pane has the keys.
    Focus,
    /// The same while another pane has the keys.
    Selected,
    /// Letters that match a search.
    Match,
    /// Keys in the foot line.
    Key,
    /// A department.
    Department,
    /// An actor.
    Actor,
    /// A field.
    Field,
    /// An error, a gap.
    Error,
    /// A warning.
    Warning,
    /// A note.
    Note,
    /// Something covered, something gained.
    Good,
    /// Lines and frames.
    Line,
    /// A role letter in the matrix.
    Role,
    /// The lead in the matrix.
    Lead,
    /// A tie of the working network.
    Tie,
    /// Any other tie.
    OtherTie,
}

/// The styles of one terminal, and whether it can show more than ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colours: Colours,
    /// Whether only ASCII signs may be drawn.
    pub ascii: bool,
}

impl Theme {
    /// A theme for a terminal.
    pub fn new(colours: Colours, ascii: bool) -> Self {
        Self { colours, ascii }
    }

    /// The theme for the terminal that the environment describes: `NO_COLOR` and `TERM=dumb` mean no colour; a locale
    /// that is not UTF-8 means ASCII signs only.
    pub fn of_terminal(ascii: bool, variable: impl Fn(&str) -> Option<String>) -> Self {
        let term = variable("TERM").unwrap_or_default();
        let plain = variable("NO_COLOR").is_some_and(|value| !value.is_empty()) || term == "dumb";
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(&variable).find(|value| !value.is_empty());
        let utf8 = locale.is_none_or(|locale| {
            let locale = locale.to_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        });
        let colours = if plain { Colours::None } else { Colours::Sixteen };
        Self::new(colours, ascii || term == "dumb" || !utf8)
    }

    /// The style of a part.
    pub fn style(self, part: Part) -> Style {
        // What stood there before does not show through: neither its colour nor its weight.
        let plain = Style::reset();
        let added = Style::new();
        match part {
            Part::Plain => plain,
            Part::Dim | Part::Line => self.coloured(plain, Color::DarkGray, Modifier::DIM),
            Part::Heading | Part::Lead => plain.add_modifier(Modifier::BOLD),
            // One colour for the whole row, whatever stands in it.
            Part::Focus => added.fg(Color::Reset).bg(Color::Reset).add_modifier(Modifier::REVERSED),
            Part::Selected => added.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Part::Match => self.coloured(added, Color::Yellow, Modifier::UNDERLINED),
            Part::Key => self.coloured(plain, Color::Cyan, Modifier::BOLD),
            Part::Department | Part::Role => plain,
            Part::Actor => self.coloured(plain, Color::Cyan, Modifier::empty()),
            Part::Field => self.coloured(plain, Color::Green, Modifier::empty()),
            Part::Error => self.coloured(plain, Color::Red, Modifier::BOLD),
            Part::Warning => self.coloured(plain, Color::Yellow, Modifier::empty()),
            Part::Note => self.coloured(plain, Color::Blue, Modifier::empty()),
            Part::Good => self.coloured(plain, Color::Green, Modifier::empty()),
            Part::Tie => self.coloured(plain, Color::Gray, Modifier::empty()),
            Part::OtherTie => self.coloured(plain, Color::Magenta, Modifier::DIM),
        }
    }

    fn coloured(self, style: Style, colour: Color, without: Modifier) -> Style {
        match self.colours {
            Colours::None => style.add_modifier(without),
            Colours::Sixteen if without.contains(Modifier::BOLD) => style.fg(colour).add_modifier(Modifier::BOLD),
            Colours::Sixteen => style.fg(colour),
        }
    }
}
