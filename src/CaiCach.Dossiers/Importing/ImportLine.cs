namespace CaiCach.Dossiers.Importing;

/// <summary>What became of one line.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Number">Number in the register, if it has one.</param>
/// <param name="Taken">How it ended.</param>
/// <param name="Column">Column at fault.</param>
/// <param name="Remark">Why, or what to look at; null when all is well.</param>
public sealed record ImportLine(int Line, string? Number, ImportOutcome Taken, string? Column = null, string? Remark = null);
