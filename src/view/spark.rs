//! Sparklines: a row of small bars, one a value (Tufte 2006, "Beautiful Evidence").

/// The heights of a bar.
const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A bar for each value, scaled between the least and the greatest of them; in ASCII a digit from 1 to 8. What is not known
/// is a point. Of more values than `width`, the last of each of `width` equal parts is shown.
pub fn spark(values: &[Option<f64>], width: usize, ascii: bool) -> String {
    let parts = values.len().min(width);
    let shown: Vec<Option<f64>> =
        (1..=parts).filter_map(|part| values.get((part * values.len()).div_ceil(parts) - 1)).copied().collect();
    let known = || shown.iter().flatten().copied().filter(|value| value.is_finite());
    let (least, greatest) = (known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max));
    let height = |value: f64| {
        let share = if greatest > least { (value - least) / (greatest - least) } else { 0.5 };
        (share * (HEIGHTS.len() - 1) as f64).round() as usize
    };
    let bar = |value: &Option<f64>| match value.filter(|value| value.is_finite()) {
        None if ascii => '.',
        None => '·',
        Some(value) if ascii => char::from_digit(height(value) as u32 + 1, 10).unwrap_or('.'),
        Some(value) => HEIGHTS.get(height(value)).copied().unwrap_or('·'),
    };
    shown.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_between_the_least_and_the_greatest() {
        let values = [Some(0.0), Some(3.5), None, Some(7.0)];
        assert_eq!((spark(&values, 9, false), spark(&values, 9, true)), ("▁▅·█".to_owned(), "15.8".to_owned()));
        assert_eq!(spark(&[Some(2.0), Some(2.0)], 9, false), "▅▅");
        assert_eq!((spark(&[], 9, false), spark(&[None], 9, true)), (String::new(), ".".to_owned()));
        assert_eq!(spark(&[Some(f64::NAN), Some(1.0)], 9, true), ".5");
    }

    #[test]
    fn more_values_than_room() {
        let values: Vec<Option<f64>> = (0..100).map(|value| Some(f64::from(value))).collect();
        let bars = spark(&values, 10, true);
        assert_eq!((bars.len(), bars.ends_with('8')), (10, true));
        assert_eq!(spark(&values, 0, true), "");
    }
}
