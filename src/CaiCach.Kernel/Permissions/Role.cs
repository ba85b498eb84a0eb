namespace CaiCach.Kernel.Permissions;

/// <summary>What a post makes of a person. Rights come from the posts valid now and from nothing else.</summary>
public enum Role
{
    /// <summary>Cán bộ một cửa: receives dossiers and returns results.</summary>
    CounterOfficer,

    /// <summary>Chuyên viên: processes dossiers.</summary>
    Specialist,

    /// <summary>Trưởng phòng: assigns, checks, submits for signature.</summary>
    HeadOfUnit,

    /// <summary>Thủ trưởng cơ quan: signs results and apologies.</summary>
    AgencyHead,

    /// <summary>Văn thư: numbers and sends documents.</summary>
    Clerk,

    /// <summary>Cán bộ kiểm soát thủ tục hành chính: keeps procedures, calendars, rule sets.</summary>
    ProcedureController,

    /// <summary>Cán bộ cải cách hành chính (Sở Nội vụ): reads the whole province's figures.</summary>
    ReformCoordinator,

    /// <summary>Lãnh đạo UBND tỉnh.</summary>
    ProvinceLeader,

    /// <summary>Thanh tra, kiểm tra: reads everything, changes nothing; every record opened says so in its history.</summary>
    Auditor,

    /// <summary>Quản trị kỹ thuật: accounts, posts, parked messages; cannot open a dossier.</summary>
    TechnicalAdministrator,
}
