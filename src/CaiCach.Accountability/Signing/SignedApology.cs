namespace CaiCach.Accountability.Signing;

/// <summary>A letter with its number.</summary>
public sealed record SignedApology(Guid Id, Guid DossierId, string Number);
