namespace CaiCach.Procedures.Catalogue;

/// <summary>How a version stands on a day.</summary>
public enum VersionStanding
{
    /// <summary>Bản nháp: nobody receives anything under it.</summary>
    Draft,

    /// <summary>Chờ hiệu lực: its first day is set and has not come.</summary>
    Scheduled,

    /// <summary>Đang có hiệu lực.</summary>
    InForce,

    /// <summary>Hết hiệu lực.</summary>
    Ended,
}
