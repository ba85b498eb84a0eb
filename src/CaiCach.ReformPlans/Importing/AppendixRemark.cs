namespace CaiCach.ReformPlans.Importing;

/// <summary>Something about a row that its reader had to guess or could not find out.</summary>
/// <param name="Field">Name of the field in <see cref="AppendixTask"/>.</param>
/// <param name="Sentence">In Vietnamese.</param>
/// <param name="IsGap">Nothing was found, a person must decide; otherwise a guess stands in the field.</param>
public sealed record AppendixRemark(string Field, string Sentence, bool IsGap);
