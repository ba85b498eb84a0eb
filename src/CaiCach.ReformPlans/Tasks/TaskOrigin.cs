namespace CaiCach.ReformPlans.Tasks;

/// <summary>Where a task was born, when not at the plan's own desk: a dossier, an apology, a conclusion of a meeting.</summary>
/// <param name="Kind">Kind of the record, such as <c>dossier</c>; <c>document</c> for a paper outside the product.</param>
/// <param name="RecordId">The record inside the product.</param>
/// <param name="Label">Words that name it.</param>
public sealed record TaskOrigin(string Kind, Guid? RecordId, string Label);
