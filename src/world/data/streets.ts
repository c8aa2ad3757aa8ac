// Street names and types, and customary middle names.

// Street names: the Census Bureau’s list of most common US street names (1993) for the head; the tail and all weights are
// assumptions. Types follow USPS Publication 28 abbreviations.

/** `Name weight,…` */
export const STREET_NAMES = `2nd 3,3rd 3,1st 3,4th 3,Park 9,5th 2,Main 8,6th 2,Oak 7,7th 2,Pine 6,Maple 6,Cedar 6,8th 2,Elm 5
View 3,Washington 5,9th 1,Lake 5,Hill 4,10th 1,11th 1,12th 1,13th 1,14th 1,Walnut 4,Spring 3,North 3,Ridge 3,Lincoln 3,Church 3
Willow 3,Mill 3,Sunset 3,Jackson 3,Cherry 3,West 3,South 3,Center 3,Highland 3,Johnson 2,River 3,Forest 3,Jefferson 3,Hickory 2
Dogwood 3,Chestnut 3,Madison 2,Franklin 2,Adams 2,Birch 2,Poplar 2,Magnolia 2,Laurel 2,Sycamore 2,Spruce 2,Aspen 2,Locust 2
Meadow 2,Valley 2,Woodland 2,Prospect 2,Fairview 2,Lakeview 2,Hillcrest 2,Riverside 2,Grove 2,Grant 2,Monroe 2,Wilson 2
Davis 2,Taylor 2,Smith 1,Green 2,Liberty 2,Union 2,Broad 2,Market 2,High 2,College 2,School 2,Railroad 1,Bridge 2,Front 2
Water 2,Central 2,East 2,Circle 1,Canyon 1,Colonial 1,Summit 2,Vine 2,Orchard 2,Rosewood 1,Juniper 1,Cottonwood 1,Heather 1
Ivy 1,Beech 1,Holly 1,Quail 1,Deer 1,Fox 1,Eagle 1,Sunrise 1,Brook 1,Garden 2,Oakwood 1,Pleasant 2,Cypress 1,Hawthorne 1
Creekside 1,Stone 1,Country Club 1,Heritage 1,Windsor 1,Cambridge 1,Sherwood 1,Lexington 1,Hamilton 1,Harrison 1,Cleveland 1
Arbor 1,Bayview 1,Belmont 1,Briarwood 1,Brookside 1,Buena Vista 1,Butler 1,Canterbury 1,Carriage 1,Cedarwood 1
Chapel 1,Cherokee 1,Clay 1,Clinton 1,Cobblestone 1,Columbia 1,Coventry 1,Crescent 1,Crestview 1,Dale 1
Devon 1,Douglas 1,Dover 1,Edgewood 1,Elmwood 1,Essex 1,Fairway 1,Fawn 1,Fern 1,Fieldstone 1
Forge 1,Garfield 1,Glenwood 1,Greenwood 1,Hampton 1,Harbor 1,Hazel 1,Hemlock 1,Henry 1,Hillside 1
Hudson 1,Indian 1,James 1,Jasmine 1,Kent 1,King 1,Kingston 1,Lafayette 1,Lawrence 1,Linden 1
Logan 1,Maplewood 1,Marshall 1,Meadowbrook 1,Mulberry 1,Myrtle 1,Northwood 1,Olive 1,Oxford 1,Parkview 1
Partridge 1,Pearl 1,Pearson 1,Penn 1,Perry 1,Phillips 1,Pinewood 1,Plum 1,Porter 1,Princeton 1
Quarry 1,Redwood 1,Richmond 1,Robin 1,Rockwood 1,Rose 1,Sherman 1,Spruce Hill 1,Sandstone 1,Sparrow 1
Stratford 1,Sugar Maple 1,Surrey 1,Tanglewood 1,Timber 1,Tulip 1,Valley View 1,Victoria 1,Virginia 1,Wagon 1
Walker 1,Warren 1,Webster 1,Wildwood 1,Winding 1,Windmill 1,Winter 1,Woodside 1,York 1`;

export const STREET_TYPES = 'St 34,Ave 22,Dr 15,Rd 11,Ln 7,Ct 5,Blvd 2,Way 2,Pl 2';

/** `Name weight,…` by birth year (before 1955, before 1990, later); assumption: no register of middle names is published. */
export const MIDDLE_NAMES = {
  early: {
    female:
      'Ann 12,Marie 9,Louise 7,Jean 7,Mae 6,Lee 5,Elizabeth 4,Ruth 4,Jane 4,Lou 3,Rose 3,Ellen 3,Kay 3,Faye 3,Irene 2,May 2,Sue 3',
    male: 'Lee 10,Edward 7,William 6,James 6,Joseph 5,Allen 4,Eugene 4,Ray 4,John 4,Robert 4,Thomas 3,Wayne 4,Francis 3,Earl 3,Charles 4',
  },
  middle: {
    female:
      'Ann 12,Marie 14,Lynn 12,Lee 5,Elizabeth 5,Jean 4,Kay 3,Sue 3,Renee 3,Nicole 3,Michelle 3,Christine 2,Rose 2,Louise 2,Dawn 2',
    male: 'Lee 9,Michael 7,Allen 6,Edward 5,James 6,Alan 4,Wayne 4,Joseph 5,Scott 4,David 4,John 4,William 4,Thomas 4,Ray 3,Robert 4',
  },
  late: {
    female:
      'Marie 9,Rose 8,Elizabeth 7,Grace 8,Nicole 4,Lynn 4,Ann 4,Mae 4,Jane 4,Faith 3,Renee 3,Hope 2,Claire 3,Kate 2,Jade 2',
    male: 'James 9,Michael 8,Alexander 6,Joseph 6,William 5,Thomas 4,Lee 4,Ryan 3,Scott 3,David 4,Robert 4,John 5,Anthony 3,Matthew 3',
  },
} as const;
