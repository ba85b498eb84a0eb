using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;

namespace CaiCach.Organisations.Posts;

/// <summary>Which role may stand in which unit, and which roles exclude each other.</summary>
public static class PostRules
{
    /// <summary>Whether the role makes sense in the unit: rights are counted from the post's unit, and in a wrong one they reach nothing or too far.</summary>
    public static bool Fits(Role role, Unit unit) => role switch
    {
        Role.CounterOfficer => unit.Kind == UnitKind.OneStop,
        Role.Specialist or Role.HeadOfUnit => unit.Kind == UnitKind.Division,
        Role.AgencyHead => unit.Id == unit.AgencyId,
        Role.ProvinceLeader => unit.Kind == UnitKind.Province,
        _ => true,
    };

    /// <summary>A technical administrator opens no dossier, and so holds no other role at the same time: the rights of all posts add up.</summary>
    public static bool Exclude(Role one, Role other) => one != other && (one == Role.TechnicalAdministrator || other == Role.TechnicalAdministrator);

    /// <summary>Vietnamese words for a role.</summary>
    public static string Label(this Role role) => role switch
    {
        Role.CounterOfficer => "Cán bộ Một cửa",
        Role.Specialist => "Chuyên viên",
        Role.HeadOfUnit => "Trưởng phòng",
        Role.AgencyHead => "Thủ trưởng cơ quan",
        Role.Clerk => "Văn thư",
        Role.ProcedureController => "Kiểm soát thủ tục hành chính",
        Role.ReformCoordinator => "Cải cách hành chính",
        Role.ProvinceLeader => "Lãnh đạo UBND tỉnh",
        Role.Auditor => "Thanh tra, kiểm tra",
        Role.TechnicalAdministrator => "Quản trị kỹ thuật",
        _ => role.ToString(),
    };

    /// <summary>Where the role may stand, for the person who chose a wrong unit.</summary>
    public static string Place(Role role) => role switch
    {
        Role.CounterOfficer => "một Bộ phận Một cửa",
        Role.Specialist or Role.HeadOfUnit => "một phòng chuyên môn",
        Role.AgencyHead => "một cơ quan",
        Role.ProvinceLeader => "UBND tỉnh",
        _ => "đơn vị bất kỳ",
    };
}
