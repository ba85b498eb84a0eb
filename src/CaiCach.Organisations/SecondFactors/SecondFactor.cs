namespace CaiCach.Organisations.SecondFactors;

/// <summary>An authenticator application that a person has confirmed; without a row the password alone signs in.</summary>
public sealed class SecondFactor
{
    public Guid OfficialId { get; set; }

    /// <summary>The shared key, encrypted under the house's keys; unreadable in a stolen copy of the database.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Time step of the last code that was accepted; this one and older ones are refused.</summary>
    public long LastStep { get; set; }

    public DateTimeOffset TurnedOnAt { get; set; }
}
