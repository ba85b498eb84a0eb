using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;

namespace CaiCach.Modules.Tests.Organisations;

/// <summary>Decree 30/2020/NĐ-CP, Annex I, part II, item 4: the place beside the date.</summary>
public sealed class PlaceNameTests
{
    [Theory]
    [InlineData(UnitKind.Province, "UBND tỉnh Phú Yên", "Phú Yên")]
    [InlineData(UnitKind.Department, "Sở Nội vụ", "Phú Yên")]
    [InlineData(UnitKind.District, "Ủy ban nhân dân thành phố Tuy Hòa", "Tuy Hòa")]
    [InlineData(UnitKind.Commune, "UBND xã An Cư, huyện Tuy An", "An Cư")]
    [InlineData(UnitKind.Commune, "UBND phường 1, thành phố Tuy Hòa", "Phường 1")]
    public async Task An_agency_writes_the_name_of_its_place(UnitKind kind, string name, string place)
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var unit = new Unit { Id = Guid.CreateVersion7(), Code = "T", Kind = kind, Name = name, ShortName = "viết tắt" };
        unit.AgencyId = unit.Id;
        await house.WithAsync<AppDb>(async db =>
        {
            foreach (var province in db.Set<Unit>().Where(u => u.Kind == UnitKind.Province))
            {
                (province.Name, province.ShortName) = ("UBND tỉnh Phú Yên", "UBND tỉnh");
            }

            await db.SaveChangesAsync();
        });

        Assert.Equal(place, PlaceName.Of(unit, await house.WithAsync<UnitDirectory, UnitSnapshot>(d => d.GetAsync(default))));
    }
}
