//! A grid of braille dots, two by four in a cell: fine lines in a terminal.

/// The dots of every cell of a grid.
#[derive(Debug, Clone, PartialEq)]
pub struct Canvas {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

/// The bit of each dot of a cell by column and row, as Unicode orders them.
const BITS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];

impl Canvas {
    /// An empty grid of `width` x `height` cells.
    pub fn new(width: u16, height: u16) -> Self {
        let (width, height) = (usize::from(width), usize::from(height));
        Self { width, height, dots: vec![0; width * height] }
    }

    /// Sets the dot nearest to a point in cells; points outside are passed over.
    pub fn dot(&mut self, x: f64, y: f64) {
        let (column, row) = ((x * 2.0).floor(), (y * 4.0).floor());
        if column < 0.0 || row < 0.0 || column >= (self.width * 2) as f64 || row >= (self.height * 4) as f64 {
            return;
        }
        #[allow(clippy::cast_sign_loss)]
        let (column, row) = (column as usize, row as usize);
        let cell = row / 4 * self.width + column / 2;
        if let Some(dots) = self.dots.get_mut(cell) {
            *dots |= BITS[column % 2][row % 4];
        }
    }

    /// The sign of a cell; `None` where it is empty.
    pub fn sign(&self, x: u16, y: u16) -> Option<char> {
        let (x, y) = (usize::from(x), usize::from(y));
        if x >= self.width {
            return None;
        }
        let dots = *self.dots.get(y * self.width + x)?;
        (dots != 0).then(|| char::from_u32(0x2800 + u32::from(dots)).unwrap_or(' '))
    }
}
