namespace CaiCach.Kernel.Sheets;

/// <summary>A row of a spreadsheet that holds something.</summary>
/// <param name="Line">Number of the row as the program that shows it counts, from 1.</param>
/// <param name="Cells">Columns from 0, with their text; empty cells may be absent.</param>
public sealed record SheetRow(int Line, IReadOnlyList<(int Column, string Text)> Cells);
