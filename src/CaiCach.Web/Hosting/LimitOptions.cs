namespace CaiCach.Web.Hosting;

/// <summary>How often one client may ask in a minute (configuration section <c>Limits</c>). Zero lifts a limit.</summary>
public sealed record LimitOptions
{
    /// <summary>Look-ups of a dossier's status, per network address.</summary>
    public int LookUpsPerMinute { get; init; } = 10;

    /// <summary>Requests to the public page of surveys, per network address: three a person, and a hall may stand behind one; far too few to guess a code.</summary>
    public int AnswersPerMinute { get; init; } = 60;

    /// <summary>Reads of personal calendars, per network address: the programs of a whole office may stand behind one.</summary>
    public int CalendarReadsPerMinute { get; init; } = 120;

    /// <summary>Attempts to sign in, per network address: a whole office may stand behind one.</summary>
    public int SignInsPerMinute { get; init; } = 120;

    /// <summary>Attempts to sign in to one account, from wherever.</summary>
    public int SignInsPerAccountPerMinute { get; init; } = 10;

    /// <summary>Pages and API calls of one official, whichever device or token: far above any person, below a program that runs wild.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>Pages and API calls of everybody at one network address who is not signed in.</summary>
    public int AnonymousRequestsPerMinute { get; init; } = 1200;
}
