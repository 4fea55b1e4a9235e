//! A brush for one frame: text, lines and boxes by role, cut to their place, nothing outside it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::tui::theme::{Part, Theme};
use crate::view::fit;
use crate::words::shown;

/// The brush.
pub(super) struct Paint<'a> {
    buffer: &'a mut Buffer,
    theme: Theme,
    cursor: Option<Position>,
}

impl<'a> Paint<'a> {
    /// A brush for a buffer.
    pub(super) fn new(buffer: &'a mut Buffer, theme: Theme) -> Self {
        Self { buffer, theme, cursor: None }
    }

    /// The style of a part.
    pub(super) fn style(&self, part: Part) -> Style {
        self.theme.style(part)
    }

    /// Whether only ASCII signs may be drawn.
    pub(super) fn ascii(&self) -> bool {
        self.theme.ascii
    }

    /// A sign, or its stand-in where only ASCII may be drawn.
    pub(super) fn sign(&self, sign: &'static str, ascii: &'static str) -> &'static str {
        if self.theme.ascii { ascii } else { sign }
    }

    /// Writes one line of text, cut to the area's width with a sign that something is missing; returns its width.
    pub(super) fn text(&mut self, area: Rect, text: &str, part: Part) -> u16 {
        let style = self.style(part);
        self.styled(area, text, style)
    }

    /// The same with a style put together by the caller.
    pub(super) fn styled(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        if area.is_empty() {
            return 0;
        }
        let text = shown(text);
        let cut = fit::cut(&text, usize::from(area.width), self.theme.ascii);
        let (end, _) = self.buffer.set_stringn(area.x, area.y, &cut, usize::from(area.width), style);
        end - area.x
    }

    /// Writes several pieces one after the other into one row.
    pub(super) fn pieces(&mut self, area: Rect, pieces: &[(&str, Part)]) -> u16 {
        let mut x = area.x;
        for (text, part) in pieces {
            let rest = Rect { x, width: area.right().saturating_sub(x), ..area };
            x += self.text(rest, text, *part);
        }
        x - area.x
    }

    /// Writes text at the right end of a row; returns its width.
    pub(super) fn right(&mut self, area: Rect, text: &str, part: Part) -> u16 {
        let width = u16::try_from(fit::width(text)).unwrap_or(u16::MAX).min(area.width);
        self.text(Rect { x: area.right() - width, width, ..area }, text, part)
    }

    /// Gives a row a style as a whole.
    pub(super) fn row(&mut self, area: Rect, part: Part) {
        let style = self.style(part);
        self.buffer.set_style(area, style);
    }

    /// Adds a style to what stands in an area.
    pub(super) fn restyle(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    /// A horizontal line.
    pub(super) fn horizontal(&mut self, x: u16, y: u16, width: u16) {
        let line = self.sign("─", "-").repeat(usize::from(width));
        let style = self.style(Part::Line);
        self.raw(x, y, width, &line, style);
    }

    /// A vertical line.
    pub(super) fn vertical(&mut self, x: u16, y: u16, height: u16) {
        let (sign, style) = (self.sign("│", "|"), self.style(Part::Line));
        for row in y..y.saturating_add(height) {
            self.raw(x, row, 1, sign, style);
        }
    }

    /// Our own signs, known to be safe.
    pub(super) fn raw(&mut self, x: u16, y: u16, width: u16, signs: &str, style: Style) {
        if self.buffer.area.contains(Position::new(x, y)) {
            self.buffer.set_stringn(x, y, signs, usize::from(width), style);
        }
    }

    /// An empty box with a frame and a title; returns its inside.
    pub(super) fn boxed(&mut self, area: Rect, title: &str) -> Rect {
        let area = area.intersection(self.buffer.area);
        if area.width < 4 || area.height < 3 {
            return Rect::default();
        }
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, self.buffer);
        let (corner, style) = (|sign, ascii| self.sign(sign, ascii), self.style(Part::Line));
        let corners = [corner("╭", "+"), corner("╮", "+"), corner("╰", "+"), corner("╯", "+")];
        let (right, bottom) = (area.right() - 1, area.bottom() - 1);
        self.horizontal(area.x, area.y, area.width);
        self.horizontal(area.x, bottom, area.width);
        self.vertical(area.x, area.y, area.height);
        self.vertical(right, area.y, area.height);
        for (sign, (x, y)) in corners.iter().zip([(area.x, area.y), (right, area.y), (area.x, bottom), (right, bottom)])
        {
            self.raw(x, y, 1, sign, style);
        }
        if !title.is_empty() {
            let place = Rect::new(area.x + 2, area.y, area.width.saturating_sub(4), 1);
            self.text(place, &format!(" {title} "), Part::Heading);
        }
        inside(area)
    }

    /// Where the real cursor of the terminal stands: on the focused thing, for screen readers too.
    pub(super) fn set_cursor(&mut self, x: u16, y: u16) {
        let place = Position::new(x, y);
        if self.buffer.area.contains(place) {
            self.cursor = Some(place);
        }
    }

    /// Where the cursor was put.
    pub(super) fn cursor(&self) -> Option<Position> {
        self.cursor
    }
}

/// What is left within a box: a line above and below, a line and a space beside.
pub(super) fn inside(area: Rect) -> Rect {
    let (width, height) = (area.width.saturating_sub(4), area.height.saturating_sub(2));
    Rect { x: area.x + 2, y: area.y + 1, width, height }
}

/// A box of at most this size in the middle of an area, a little above the centre.
pub(super) fn middle(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    let x = area.x + (area.width - width) / 2;
    let y = area.y + (area.height - height) / 3;
    Rect::new(x, y, width, height)
}
