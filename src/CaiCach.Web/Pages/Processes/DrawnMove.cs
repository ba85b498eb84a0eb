namespace CaiCach.Web.Pages.Processes;

/// <summary>A way between two steps as a line with a tip.</summary>
/// <param name="Path">The line, as an SVG path.</param>
/// <param name="Tip">The tip, as an SVG path.</param>
/// <param name="IsDefault">The normal way.</param>
/// <param name="Words">Words beside the line; or the number under which the list says them.</param>
/// <param name="X">Where the words stand.</param>
/// <param name="Y">Where the words stand.</param>
/// <param name="Anchor">Whether they begin or end there.</param>
public sealed record DrawnMove(string Path, string Tip, bool IsDefault, string? Words, int X, int Y, string Anchor);
