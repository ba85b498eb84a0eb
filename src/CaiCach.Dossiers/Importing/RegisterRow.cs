namespace CaiCach.Dossiers.Importing;

/// <summary>One line of a register, whatever file it came in.</summary>
/// <param name="Line">Line of the file (CSV, XES) or row of the sheet (XLSX), for the report.</param>
/// <param name="Values">Text by column name.</param>
public sealed record RegisterRow(int Line, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The text of a column; null when empty or when the map names none.</summary>
    public string? this[string? column] => column is not null && Values.TryGetValue(column, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
