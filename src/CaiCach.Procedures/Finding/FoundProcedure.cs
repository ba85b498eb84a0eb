namespace CaiCach.Procedures.Finding;

/// <summary>A procedure offered for choice.</summary>
/// <param name="VersionId">The version in force.</param>
/// <param name="Code">Procedure code.</param>
/// <param name="Name">Full name.</param>
/// <param name="Field">Field.</param>
/// <param name="Limit">Time limit in words; null when the record has none and reception is blocked.</param>
/// <param name="IsOwn">False where the agency only takes it in for others.</param>
public sealed record FoundProcedure(Guid VersionId, string Code, string Name, string Field, string? Limit, bool IsOwn);
