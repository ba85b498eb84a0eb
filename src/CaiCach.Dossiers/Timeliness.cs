namespace CaiCach.Dossiers;

/// <summary>How the answer kept the lawful date.</summary>
public enum Timeliness
{
    /// <summary>Trước hạn: on an earlier day than the due day.</summary>
    Early,

    /// <summary>Đúng hạn: on the due day, not after the due moment.</summary>
    OnTime,

    /// <summary>Trễ hạn: after the due moment.</summary>
    Late,
}
