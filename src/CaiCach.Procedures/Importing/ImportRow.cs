namespace CaiCach.Procedures.Importing;

/// <summary>A record held against the catalogue.</summary>
/// <param name="Record">What the file says, completed by what the version in force says and the file does not carry.</param>
/// <param name="State">What taking it does.</param>
/// <param name="Changes">How many differences to the version in force.</param>
/// <param name="ReplacesDraft">The procedure has a draft, which this one replaces.</param>
public sealed record ImportRow(ImportedRecord Record, ImportState State, int Changes, bool ReplacesDraft);
