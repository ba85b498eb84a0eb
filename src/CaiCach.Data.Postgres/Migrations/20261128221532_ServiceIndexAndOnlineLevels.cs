using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ServiceIndexAndOnlineLevels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "online_level",
                table: "procedure_version",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "index",
                table: "index_criteria_set",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Reform");

            migrationBuilder.AddColumn<string>(
                name: "returned_by",
                table: "dossier_dossier",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "online_level",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "index",
                table: "index_criteria_set");

            migrationBuilder.DropColumn(
                name: "returned_by",
                table: "dossier_dossier");
        }
    }
}
