namespace CaiCach.Kernel.Sheets;

/// <summary>A place in the table.</summary>
/// <param name="Text">What stands there, or in the joined cell that covers it.</param>
/// <param name="IsRepeated">The joined cell began in an earlier line.</param>
public readonly record struct TablePlace(string Text, bool IsRepeated = false);
