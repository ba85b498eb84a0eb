namespace CaiCach.Organisations.SigningIn;

/// <summary>What <see cref="CheckSecondStep"/> is told: whose password was right, and one of the two codes.</summary>
public sealed record CheckSecondStepOptions
{
    public required Guid OfficialId { get; init; }

    /// <summary>As <see cref="CheckedPassword.Stamp"/> said.</summary>
    public required string Stamp { get; init; }

    /// <summary>Six digits of the authenticator application.</summary>
    public string? Code { get; init; }

    /// <summary>Looked at when there is no <see cref="Code"/>.</summary>
    public string? RecoveryCode { get; init; }
}
