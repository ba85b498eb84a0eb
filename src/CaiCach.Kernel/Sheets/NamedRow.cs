namespace CaiCach.Kernel.Sheets;

/// <summary>A line of a <see cref="NamedTable"/>.</summary>
/// <param name="Line">Number of the row in the file, from 1.</param>
/// <param name="Cells">Texts by the name of their column, in small letters.</param>
public sealed record NamedRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a column; null where it is blank or the file has no such column.</summary>
    public string? this[string column] => Cells.TryGetValue(column, out var text) && text.Length > 0 ? text : null;
}
