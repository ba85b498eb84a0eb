namespace CaiCach.Accountability.Signing;

/// <summary>What became of each letter.</summary>
public sealed record SignedApologies(IReadOnlyList<SignedApology> Signed, IReadOnlyList<NotSigned> Left);
