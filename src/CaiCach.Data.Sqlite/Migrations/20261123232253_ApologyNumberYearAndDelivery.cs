using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ApologyNumberYearAndDelivery : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_agency_id_number",
                table: "accountability_apology");

            migrationBuilder.AddColumn<string>(
                name: "delivery",
                table: "accountability_apology",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number_year",
                table: "accountability_apology",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_number_year_number",
                table: "accountability_apology",
                columns: new[] { "agency_id", "number_year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_dossier_id_open",
                table: "accountability_apology",
                column: "dossier_id",
                unique: true,
                filter: "state IN ('Drafted', 'Signed')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_agency_id_number_year_number",
                table: "accountability_apology");

            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_dossier_id_open",
                table: "accountability_apology");

            migrationBuilder.DropColumn(
                name: "delivery",
                table: "accountability_apology");

            migrationBuilder.DropColumn(
                name: "number_year",
                table: "accountability_apology");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_number",
                table: "accountability_apology",
                columns: new[] { "agency_id", "number" },
                unique: true);
        }
    }
}
