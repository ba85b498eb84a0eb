namespace CaiCach.Procedures.Catalogue;

/// <summary>The Vietnamese words.</summary>
public static class VersionStandings
{
    public static string Label(this VersionStanding standing) => standing switch
    {
        VersionStanding.Draft => "bản nháp",
        VersionStanding.Scheduled => "chờ hiệu lực",
        VersionStanding.InForce => "đang có hiệu lực",
        _ => "hết hiệu lực",
    };
}
