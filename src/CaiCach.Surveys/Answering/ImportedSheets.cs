namespace CaiCach.Surveys.Answering;

/// <summary>How many sheets a file brought; with a check only, would bring.</summary>
public sealed record ImportedSheets(int Sheets);
