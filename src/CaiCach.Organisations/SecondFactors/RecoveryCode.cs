namespace CaiCach.Organisations.SecondFactors;

/// <summary>A code that stands in once for the authenticator application. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public Guid Id { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>SHA-256 of person and code, hex.</summary>
    public string Hash { get; set; } = "";

    public DateTimeOffset? UsedAt { get; set; }
}
