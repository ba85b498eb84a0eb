namespace CaiCach.Kernel.Sheets;

/// <summary>Cells of a spreadsheet joined into one; its text stands in the first. Lines from 1, columns from 0, both ends included.</summary>
public sealed record MergedCells(int FirstLine, int FirstColumn, int LastLine, int LastColumn);
