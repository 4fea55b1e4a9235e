//! The variants as text: the indicators side by side, which findings come and go, what comes first how often.

use super::page::{Page, trimmed};
use crate::map::Map;
use crate::view::measures::direction_sign;
use crate::view::signs::severity_sign;
use crate::view::variants::{Compared, change_sign, dependence, exchanged, standings, steps};
use crate::view::{bar, fit, letter};
use crate::words::Words;

/// How long a bar for every weighting is.
const BAR: usize = 20;

/// Everything that the variants view of the editor shows.
pub fn variants(map: &Map, compared: &Compared, words: &Words, page: Page) -> String {
    let mut text = page.head(map, compared.day, words, "command-view-variants");
    let teller = Teller { compared, words, page };
    if compared.columns.len() < 2 {
        teller.lines(&mut text, &words.text("variants-none"), 0);
        return trimmed(&text);
    }
    teller.models(&mut text);
    teller.figures(&mut text);
    teller.order(&mut text);
    for place in 1..compared.columns.len() {
        teller.variant(&mut text, place);
    }
    trimmed(&text)
}

struct Teller<'a> {
    compared: &'a Compared,
    words: &'a Words,
    page: Page,
}

impl Teller<'_> {
    fn lines(&self, text: &mut String, line: &str, indent: usize) {
        for line in self.page.wrapped(line, indent) {
            text.extend([&line, "\n"]);
        }
    }

    fn heading(&self, text: &mut String, heading: &str) {
        let heading = self.page.text(heading);
        let line = if self.page.ascii { "-" } else { "─" }.repeat(fit::width(&heading).min(self.page.cells()));
        text.extend(["\n", &heading, "\n", &line, "\n"]);
    }

    /// The letters under which the models stand in the table.
    fn models(&self, text: &mut String) {
        for place in 0..self.compared.columns.len() {
            let name = self.compared.name(place, self.words);
            let misfits = self.compared.columns.get(place).map_or(0, crate::view::variants::Column::misfits);
            let misfits = match misfits {
                0 => String::new(),
                n => format!(" ({})", self.words.with("variants-misfits", &[("n", n.into())])),
            };
            self.lines(text, &format!("{}  {name}{misfits}", letter(place)), 3);
        }
    }

    fn figures(&self, text: &mut String) {
        self.heading(text, &self.words.text("compare-indicators"));
        let rows = self.compared.figures(self.words);
        let cells = rows.iter().flat_map(|row| &row.cells);
        let width = cells.map(|cell| fit::width(&cell.text) + 2).max().unwrap_or(0).max(4);
        let names = self.page.cells().saturating_sub((width + 2) * self.compared.columns.len()).clamp(16, 60);
        text.push_str(&fit::pad("", names, self.page.ascii));
        for place in 0..self.compared.columns.len() {
            text.extend(["  ", &fit::pad_left(&letter(place), width - 2, self.page.ascii), "  "]);
        }
        text.push('\n');
        for row in &rows {
            let name = format!("{} {}", direction_sign(row.better, self.page.ascii), row.name);
            let short = format!("{} {}", direction_sign(row.better, self.page.ascii), row.short);
            let name = self.page.text(if fit::width(&name) > names { &short } else { &name });
            text.push_str(&fit::pad(&name, names, self.page.ascii));
            for cell in &row.cells {
                let sign = change_sign(cell.change, self.page.ascii);
                let value = self.page.text(&cell.text);
                text.extend(["  ", &fit::pad_left(&value, width - 2, self.page.ascii), " ", sign]);
            }
            text.push('\n');
        }
        self.lines(text, &self.words.text("variants-legend"), 0);
    }

    fn order(&self, text: &mut String) {
        self.heading(text, &self.words.text("compare-order"));
        for (place, standing) in standings(self.compared, self.words).into_iter().enumerate() {
            let share = standing.share.map_or_else(String::new, |share| {
                format!("{}  {}", self.words.percent(share), bar(share, BAR, self.page.ascii))
            });
            let line = self.page.text(&format!("{}  {}", letter(place), standing.name));
            text.extend([fit::pad(&line, 40, self.page.ascii), format!("  {share}\n")]);
            if let Some(dominated) = standing.dominated {
                self.lines(text, &format!("     {dominated}"), 5);
            }
        }
        if let Some(sentence) = dependence(self.compared, self.words) {
            self.lines(text, &sentence, 0);
        }
    }

    /// What a variant does and which findings come and go with it.
    fn variant(&self, text: &mut String, place: usize) {
        self.heading(text, &format!("{} {}", letter(place), self.compared.name(place, self.words)));
        for (number, step) in steps(self.compared, place, self.words).into_iter().enumerate() {
            self.lines(text, &format!("{}. {}", number + 1, step.sentence), 3);
            if let Some(why) = step.misfit {
                let why = self.words.with("variants-misfit", &[("why", why.into())]);
                self.lines(text, &format!("   ! {why}"), 5);
            }
        }
        for row in exchanged(self.compared, place, self.words) {
            let sign = row.exchange.sign(true);
            let severity = severity_sign(row.severity, self.page.ascii);
            self.lines(text, &format!("{sign} {severity} {}", row.sentence), 4);
            if let Some(against) = row.against {
                self.lines(text, &format!("    {}: {against}", self.words.text("findings-against")), 4);
            }
        }
        text.push('\n');
    }
}
