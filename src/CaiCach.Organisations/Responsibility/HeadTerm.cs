namespace CaiCach.Organisations.Responsibility;

/// <summary>Days on end in which one person headed an agency, or nobody did.</summary>
/// <param name="OfficialId">Null for days without a head.</param>
/// <param name="Title">Words under the signature, such as "Giám đốc".</param>
/// <param name="From">First day within the period asked about.</param>
/// <param name="To">Last day within it.</param>
public sealed record HeadTerm(Guid AgencyId, Guid? OfficialId, string? Name, string? Title, DateOnly From, DateOnly To);
