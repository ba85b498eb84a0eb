namespace CaiCach.Organisations.Reorganisations;

/// <summary>What a row is shared out by.</summary>
/// <param name="DivisionId">The division that has it.</param>
/// <param name="Field">Name of its field.</param>
/// <param name="Address">The applicant's address.</param>
public readonly record struct RowTraits(Guid? DivisionId = null, string? Field = null, string? Address = null);
