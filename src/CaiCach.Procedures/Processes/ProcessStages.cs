using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures.Processes;

/// <summary>What the state machine of a dossier lets each stage be: whose right it is, where it stands, and what may follow.</summary>
public static class ProcessStages
{
    /// <summary>Who has the right to do what a step of the stage is.</summary>
    public static IReadOnlyList<Role> Roles(this ProcessStage stage) => stage switch
    {
        ProcessStage.Assign => [Role.HeadOfUnit, Role.AgencyHead],
        ProcessStage.Work => [Role.Specialist, Role.HeadOfUnit],
        ProcessStage.Sign => [Role.AgencyHead],
        _ => [Role.CounterOfficer],
    };

    public static IReadOnlyList<UnitRule> Units(this ProcessStage stage) => stage switch
    {
        ProcessStage.Assign => [UnitRule.Division, UnitRule.Agency],
        ProcessStage.Work => [UnitRule.Division, UnitRule.Named],
        ProcessStage.Sign => [UnitRule.Agency],
        _ => [UnitRule.OneStop],
    };

    /// <summary>Stages that a move from this one may lead to; back to work after the signature's desk only as an exception.</summary>
    public static IReadOnlyList<ProcessStage> Next(this ProcessStage stage) => stage switch
    {
        ProcessStage.Receive => [ProcessStage.Assign, ProcessStage.Work],
        ProcessStage.Assign => [ProcessStage.Work],
        ProcessStage.Work => [ProcessStage.Work, ProcessStage.Sign],
        ProcessStage.Sign => [ProcessStage.Return, ProcessStage.Work],
        _ => [],
    };

    public static string Label(this ProcessStage stage) => stage switch
    {
        ProcessStage.Receive => "Tiếp nhận",
        ProcessStage.Assign => "Phân công",
        ProcessStage.Work => "Giải quyết",
        ProcessStage.Sign => "Ký duyệt",
        _ => "Trả kết quả",
    };

    public static string Label(this UnitRule rule) => rule switch
    {
        UnitRule.OneStop => "Bộ phận Một cửa",
        UnitRule.Division => "Phòng giải quyết",
        UnitRule.Agency => "Lãnh đạo cơ quan",
        _ => "Đơn vị phối hợp",
    };

    /// <summary>Name of a role that a process may ask for.</summary>
    public static string Label(this Role role) => role switch
    {
        Role.CounterOfficer => "Cán bộ một cửa",
        Role.Specialist => "Chuyên viên",
        Role.HeadOfUnit => "Trưởng phòng",
        Role.AgencyHead => "Thủ trưởng cơ quan",
        _ => role.ToString(),
    };
}
