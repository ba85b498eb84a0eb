namespace CaiCach.Kernel.Sheets;

/// <summary>A line of the table, joined cells repeated into every place they cover.</summary>
/// <param name="Line">Number of the row in the file, from 1; over all tables of a text document.</param>
/// <param name="Cells">From the left.</param>
public sealed record TableLine(int Line, IReadOnlyList<TablePlace> Cells)
{
    public string TextAt(int? column) => column is { } at && at < Cells.Count ? Cells[at].Text : "";

    public bool IsBlank => Cells.All(c => c.Text.Length == 0);
}
