using System.Text;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Reorganisations;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Reorganisations made as people make them, through the use cases.</summary>
public static class TestReorganisations
{
    /// <summary>Tuesday 06/04/2021.</summary>
    public static DateOnly On => new(2021, 4, 6);

    /// <summary>The city ends and two wards go on: the one has what "phường 3" says, the other the rest.</summary>
    public const string Split = """
        line,code,reason,to,what,by,value,name,short_name,kind,parent
        closes,H45.20,chia,,,,,,,,
        begins,H45.31,,,,,,Uỷ ban nhân dân phường Tuy Hòa,UBND phường Tuy Hòa,commune,H45
        begins,H45.31.mc,,,,,,Trung tâm Phục vụ hành chính công phường Tuy Hòa,Bộ phận Một cửa,one_stop,H45.31
        begins,H45.31.ktht,,,,,,"Phòng Kinh tế, Hạ tầng và Đô thị",Phòng KTHT,division,H45.31
        begins,H45.32,,,,,,Uỷ ban nhân dân phường Bình Kiến,UBND phường Bình Kiến,commune,H45
        begins,H45.32.mc,,,,,,Trung tâm Phục vụ hành chính công phường Bình Kiến,Bộ phận Một cửa,one_stop,H45.32
        begins,H45.32.ktht,,,,,,"Phòng Kinh tế, Hạ tầng và Đô thị",Phòng KTHT,division,H45.32
        takes,H45.20,,H45.32,dossiers,address,phường 9,,,,
        takes,H45.20,,H45.31,,,,,,,
        """;

    public static async Task<Guid> BeginReorganisationAsync(this TestHouse house) => Value(await house.WithAsync<CreateReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(
        new CreateReorganisationOptions { Name = "Bỏ cấp huyện", Decision = "Nghị quyết 202/2025/QH15", On = On }, await house.AsAsync(house.Province.Coordinator), default))).Id;

    public static Task<Outcome<ChangedReorganisation>> TakeLinesAsync(this TestHouse house, Guid id, string lines) => house.WithAsync<ImportReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(
        new ImportReorganisationOptions { ReorganisationId = id, File = Encoding.UTF8.GetBytes(lines) }, await house.AsAsync(house.Province.Coordinator), default));

    public static Task<Outcome<ChangedReorganisation>> RehearseAsync(this TestHouse house, Guid id) => house.WithAsync<RehearseReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(
        new ReorganisationOptions { ReorganisationId = id }, await house.AsAsync(house.Province.Coordinator), default));

    public static Task<Outcome<ChangedReorganisation>> ApproveAsync(this TestHouse house, Guid id, Person person) => house.WithAsync<ApproveReorganisation, Outcome<ChangedReorganisation>>(async u => await u.RunAsync(
        new ReorganisationOptions { ReorganisationId = id }, await house.AsAsync(person), default));

    public static Task<Outcome<ReorganisationRun>> RunReorganisationsAsync(this TestHouse house, int? mostBatches = null) => house.WithAsync<RunReorganisations, Outcome<ReorganisationRun>>(u =>
        u.RunAsync(new ActionContext(Actor.System, Authority.None), null, default, mostBatches));

    public static Task<ReorganisationView> ReorganisationAsync(this TestHouse house, Guid id) => house.WithAsync<ReorganisationReader, ReorganisationView>(async r => (await r.FindAsync(id, default))!);
}
