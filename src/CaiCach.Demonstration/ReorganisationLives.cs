using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>Phú Yên through the night to 1 July 2025: prepared by home affairs, approved by the vice-chair, and carried out where the demonstration begins in the morning after.</summary>
public sealed class ReorganisationLives(IServiceProvider services)
{
    /// <summary>First day of the new order.</summary>
    public static readonly DateOnly On = new(2025, 7, 1);

    /// <summary>Days on which the demonstration can begin besides its own: the eve and the morning.</summary>
    public static readonly IReadOnlyList<DateOnly> Days = [On.AddDays(-1), On];

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly List<IReorganised> parts = [.. services.GetServices<IReorganised>()];

    public async Task RunAsync(DateOnly asOf, Action<string> say, CancellationToken cancellationToken)
    {
        var desk = new Desk(services);
        var keeper = await desk.ContextAsync(u => u.Code == "H45.02", Role.ReformCoordinator, cancellationToken);
        var leader = await desk.ContextAsync(u => u.Code == "H45", Role.ProvinceLeader, cancellationToken);
        var (drawnUp, approved) = (new DateOnly(2025, 6, 16), new DateOnly(2025, 6, 20));
        var runner = desk.Runner(drawnUp, 9);
        var id = (await Desk.DoAsync(new CreateReorganisation(db, runner).RunAsync(
            new CreateReorganisationOptions { Name = "Sắp xếp đơn vị hành chính tỉnh Phú Yên, bỏ cấp huyện, hợp nhất với tỉnh Đắk Lắk", Decision = "Nghị quyết 202/2025/QH15; Nghị quyết 1660/NQ-UBTVQH15", On = On }, keeper, cancellationToken))).Id;
        await Desk.DoAsync(new ImportReorganisation(db, Change(desk, drawnUp, 9)).RunAsync(
            new ImportReorganisationOptions { ReorganisationId = id, File = await File.ReadAllBytesAsync(DataFiles.PathOf("reorganisation", "phu-yen-2025-07-01.csv"), cancellationToken) }, keeper, cancellationToken));
        var rehearsed = await Desk.DoAsync(new RehearseReorganisation(db, Change(desk, drawnUp, 10), parts, Desk.Clock(drawnUp, 10)).RunAsync(new ReorganisationOptions { ReorganisationId = id }, keeper, cancellationToken));
        await Desk.DoAsync(new ApproveReorganisation(Change(desk, approved, 14)).RunAsync(new ReorganisationOptions { ReorganisationId = id }, leader, cancellationToken));
        say($"Đã diễn tập và phê duyệt sắp xếp đơn vị từ 01/07/2025: {rehearsed.Rows} mục sẽ chuyển.");
        if (asOf < On)
        {
            return;
        }

        var (night, change) = (desk.Runner(On, 0), Change(desk, On, 0));
        var done = await Desk.DoAsync(new RunReorganisations(db, night, new ReorganisationStart(db, night, change, Directory(On, 0), parts), change, parts, Desk.Clock(On, 0), new ReorganisationBatch(500))
            .RunAsync(Desk.Product, null, cancellationToken));
        say(done.Stopped is { } why ? $"Chưa thực hiện được: {why}" : $"Đêm 30/06 sang 01/07/2025: đã chuyển {done.Rows} mục.");
    }

    ReorganisationChange Change(Desk desk, DateOnly day, int hour) => new(db, desk.Runner(day, hour), Directory(day, hour), parts);

    UnitDirectory Directory(DateOnly day, int hour) => new(db, services.GetRequiredService<IMemoryCache>(), Desk.Clock(day, hour));
}
