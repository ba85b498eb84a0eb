namespace CaiCach.Kernel.Facts;

/// <summary>One thing that cost points.</summary>
/// <param name="AgencyId">Whose.</param>
/// <param name="Day">The day on which it began to cost.</param>
/// <param name="Label">Its number; never a person's name.</param>
/// <param name="Href">Local address of the record.</param>
public sealed record RatioRow(Guid AgencyId, DateOnly Day, string Label, string Href);
