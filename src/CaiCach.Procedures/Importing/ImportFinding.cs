namespace CaiCach.Procedures.Importing;

/// <summary>Something about a record that a person has to know.</summary>
/// <param name="Line">Number of the record in a JSON file, of the row in a spreadsheet; from 1.</param>
/// <param name="Column">Name of the field, and before it the sheet where there are several.</param>
/// <param name="Message">What was found, and what to do.</param>
/// <param name="Kind">How grave.</param>
public sealed record ImportFinding(int Line, string Column, string Message, ImportFindingKind Kind);
